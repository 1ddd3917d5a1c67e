package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Sentence;

/**
 * Has somebody call about what a settled case was not about. The plan that led to the case may be
 * at its end, and nothing would ask for the rest.
 */
@ApplicationScoped
class ContestedRemainder {

  private final Agenda agenda;
  private final Ids ids;

  ContestedRemainder(Agenda agenda, Ids ids) {
    this.agenda = agenda;
    this.ids = ids;
  }

  /** Not while it is contested. */
  void raise(CreditorId creditor, Receivable item, LocalDate on) {
    if (!item.owedBesidesSettled() || !item.claimable().isPositive()) {
      return;
    }
    agenda.raise(
        creditor,
        List.of(
            new Task(
                ids.next(),
                TaskKind.CALL,
                item.debtorId(),
                List.of(item.invoiceId()),
                on,
                Sentence.of(
                        "outside-of-case",
                        "{amount} of invoice {number} was not part of the settled case and is still"
                            + " owed")
                    .with("amount", item.claimable())
                    .with("number", item.number()),
                "outside of a settled case: " + item.invoiceId())));
  }
}
