package org.encours.dunning.domain.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Sentence;

/**
 * Something that a person has to do about a debtor.
 *
 * @param invoices what it is about; empty where it is about the debtor as a whole
 * @param subject what makes it the same task: while it is open, another of its kind and subject
 *     adds its invoices to it
 */
public record Task(
    UUID id,
    TaskKind kind,
    UUID debtorId,
    List<UUID> invoices,
    LocalDate dueOn,
    Sentence why,
    String subject) {

  public Task {
    invoices = List.copyOf(invoices);
  }
}
