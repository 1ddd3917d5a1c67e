package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Pauses;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.NotFound;

/** Keeps silent towards a debtor, or about one invoice, for a time. */
@ApplicationScoped
public class PauseDunning {

  private final Pauses pauses;
  private final Debtors debtors;
  private final Receivables receivables;
  private final ReviewTasks tasks;
  private final Ids ids;

  PauseDunning(
      Pauses pauses, Debtors debtors, Receivables receivables, ReviewTasks tasks, Ids ids) {
    this.pauses = pauses;
    this.debtors = debtors;
    this.receivables = receivables;
    this.tasks = tasks;
    this.ids = ids;
  }

  @Transactional
  public Pause pause(
      CreditorId creditor,
      UUID debtorId,
      Optional<UUID> invoice,
      LocalDate from,
      Optional<LocalDate> until,
      String reason) {
    Debtor debtor =
        debtors
            .find(creditor, debtorId)
            .orElseThrow(() -> new NotFound("There is no debtor " + debtorId));
    Pause pause = new Pause(ids.next(), debtorId, invoice, from, until, reason);
    pauses.add(creditor, debtor, pause);
    tasks.of(creditor, debtorId, from);
    return pause;
  }

  /** Ends a pause before its time. */
  @Transactional
  public void resume(CreditorId creditor, UUID pauseId, LocalDate on) {
    Pause pause =
        pauses
            .find(creditor, pauseId)
            .orElseThrow(() -> new NotFound("There is no pause " + pauseId));
    pauses.end(creditor, debtors.find(creditor, pause.debtorId()).orElseThrow(), pause, on);
    receivables.wakeAllOf(creditor, pause.debtorId());
  }
}
