package org.encours.dunning.domain.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.kernel.Money;

/**
 * Who owes.
 *
 * @param reference the creditor's own customer number
 * @param language of messages: fr, nl, de or en
 * @param grade risk grade A to E, once it is known
 * @param insolvent whether the law forbids to chase
 * @param credit money and credit notes not allocated to any invoice
 * @param lastContact business date of the last message
 * @param supplyHeld whether we asked to hold deliveries
 */
public record Debtor(
    UUID id,
    String reference,
    DebtorKind kind,
    String name,
    String language,
    String country,
    Optional<Address> address,
    List<Contact> contacts,
    Optional<String> vatNumber,
    Terms terms,
    Optional<String> grade,
    boolean insolvent,
    Optional<Money> credit,
    Optional<LocalDate> lastContact,
    boolean supplyHeld) {

  /** The first address that takes invoices, else the first there is. */
  public Optional<String> email() {
    return contacts.stream()
        .filter(contact -> contact.email().isPresent())
        .sorted(java.util.Comparator.comparing(contact -> !accounts(contact)))
        .findFirst()
        .flatMap(Contact::email);
  }

  /** The person who answers the telephone, else the one who gets the e-mails. */
  public Optional<Contact> firstCalled() {
    return contacts.stream()
        .filter(contact -> contact.phone().isPresent())
        .findFirst()
        .or(() -> contacts.stream().filter(it -> it.email().equals(email())).findFirst());
  }

  /** Whether an e-mail, number or postal address is still the debtor's. */
  public boolean reachableBy(String to) {
    return contacts.stream()
            .anyMatch(
                contact ->
                    contact.email().filter(to::equals).isPresent()
                        || contact.phone().filter(to::equals).isPresent())
        || address.filter(post -> to.contains(post.street())).isPresent();
  }

  /** The first number there is. */
  public Optional<String> phone() {
    return contacts.stream().map(Contact::phone).flatMap(Optional::stream).findFirst();
  }

  private static boolean accounts(Contact contact) {
    String role = contact.role() == null ? "" : contact.role().toUpperCase(java.util.Locale.ROOT);
    return role.contains("ACCOUNT") || role.contains("INVOICE") || role.contains("BILLING");
  }
}
