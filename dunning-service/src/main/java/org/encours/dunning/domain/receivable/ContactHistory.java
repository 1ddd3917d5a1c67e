package org.encours.dunning.domain.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.encours.dunning.domain.law.RegularDelivery;

/**
 * What went on with a debtor before, whether still open or not.
 *
 * @param contacts days of letters, e-mails and calls that were not taken back, one for each
 * @param reminded due dates that were reminded, of every contract
 */
public record ContactHistory(List<LocalDate> contacts, List<Reminded> reminded) {

  public static final ContactHistory NONE = new ContactHistory(List.of(), List.of());

  /**
   * A due date that a message after it named.
   *
   * @param contract as {@link Receivable#contract()} tells it
   */
  public record Reminded(String contract, LocalDate dueDate) {}

  public ContactHistory {
    contacts = List.copyOf(contacts);
    reminded = List.copyOf(reminded);
  }

  public RegularDelivery deliveries(String contract) {
    return new RegularDelivery(
        reminded.stream()
            .filter(each -> each.contract().equals(contract))
            .map(Reminded::dueDate)
            .collect(Collectors.toSet()));
  }
}
