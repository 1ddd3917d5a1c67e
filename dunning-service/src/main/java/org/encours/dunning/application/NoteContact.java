package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.ContactJournal;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/** Writes a contact into the journal, with or without a task, and acts on the reason it brought. */
@ApplicationScoped
public class NoteContact {

  /** A contact about what the debtor does not owe. */
  record UnusableContact(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "The contact cannot be noted as it is.";
    }
  }

  private final ContactJournal journal;
  private final Debtors debtors;
  private final Receivables receivables;
  private final RouteReason routes;

  NoteContact(
      ContactJournal journal, Debtors debtors, Receivables receivables, RouteReason routes) {
    this.journal = journal;
    this.debtors = debtors;
    this.receivables = receivables;
    this.routes = routes;
  }

  @Transactional
  public void note(CreditorId creditor, JournalEntry entry, LocalDate on) {
    Debtor debtor =
        debtors
            .find(creditor, entry.debtorId())
            .orElseThrow(() -> NotFound.of("debtor", entry.debtorId()));
    List<Violation> wrong = new ArrayList<>();
    for (int i = 0; i < entry.invoices().size(); i++) {
      UUID invoice = entry.invoices().get(i);
      if (receivables
          .find(creditor, invoice)
          .filter(item -> item.debtorId().equals(entry.debtorId()))
          .isEmpty()) {
        wrong.add(new Violation("invoices[" + i + "]", "is no invoice of this debtor"));
      }
    }
    if (!wrong.isEmpty()) {
      throw new RefusedException(new UnusableContact(wrong));
    }
    journal.note(creditor, debtor, entry);
    entry
        .reason()
        .filter(_ -> !entry.invoices().isEmpty())
        .ifPresent(
            reason ->
                routes.route(
                    creditor,
                    new RouteReason.Contacted(
                        entry.debtorId(),
                        entry.invoices(),
                        reason,
                        on,
                        entry.by(),
                        Optional.of(entry.text()),
                        RouteReason.Contested.UNTOLD)));
  }
}
