package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.dunning.domain.hold.DisputeReason;
import org.encours.dunning.domain.journal.ContactReason;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * Sends a debt where the reason for not paying belongs: a plan is offered for trouble that passes,
 * who stretches terms is called again shortly, what is contested is opened in the ledger, and an
 * administrative obstacle is removed before the step starts anew.
 */
@ApplicationScoped
public class RouteReason {

  /**
   * What a contact brought.
   *
   * @param dispute details where something is contested
   */
  public record Contacted(
      UUID debtor,
      List<UUID> invoices,
      ContactReason reason,
      LocalDate on,
      String by,
      Optional<String> note,
      Contested dispute) {}

  /** What is contested; the reason follows from the contact's where it is not told. */
  public record Contested(
      Optional<DisputeReason> reason, Optional<Money> amount, boolean chargesOnly) {

    static final Contested UNTOLD = new Contested(Optional.empty(), Optional.empty(), false);
  }

  private static final int DAYS_OF_PATIENCE = 14;
  private static final int DAYS_TO_PRESS = 3;

  private final Agenda agenda;
  private final Receivables receivables;
  private final PauseDunning pauses;
  private final HearDispute disputes;
  private final ResendReminder resend;
  private final Ids ids;

  RouteReason(
      Agenda agenda,
      Receivables receivables,
      PauseDunning pauses,
      HearDispute disputes,
      ResendReminder resend,
      Ids ids) {
    this.agenda = agenda;
    this.receivables = receivables;
    this.pauses = pauses;
    this.disputes = disputes;
    this.resend = resend;
    this.ids = ids;
  }

  void route(CreditorId creditor, Contacted it) {
    switch (it.reason()) {
      case TEMPORARY_CASH_TROUBLE -> offerPlan(creditor, it);
      case STRETCHING_TERMS -> press(creditor, it);
      case DISPUTE_ON_PERFORMANCE -> dispute(creditor, it, DisputeReason.SERVICE);
      case ADMINISTRATIVE -> removeObstacle(creditor, it);
    }
  }

  private void offerPlan(CreditorId creditor, Contacted it) {
    for (UUID invoice : it.invoices()) {
      pauses.pause(
          creditor,
          it.debtor(),
          Optional.of(invoice),
          it.on(),
          Optional.of(it.on().plusDays(DAYS_OF_PATIENCE)),
          "payment plan to be offered");
    }
    raise(
        creditor,
        it,
        TaskKind.PLAN_TO_OFFER,
        it.on(),
        Sentence.of("offer-plan", "cash trouble that passes: offer a payment plan; {note}"));
  }

  /** Firm and short: no silence is granted, and somebody asks again before the next step. */
  private void press(CreditorId creditor, Contacted it) {
    receivables.wakeAllOf(creditor, it.debtor());
    raise(
        creditor,
        it,
        TaskKind.CALL_AGAIN,
        it.on().plusDays(DAYS_TO_PRESS),
        Sentence.of("press", "stretches its terms: ask for a day of payment; {note}"));
  }

  public void dispute(CreditorId creditor, Contacted it, DisputeReason otherwise) {
    disputes.about(
        creditor,
        it.invoices(),
        new HearDispute.Said(
            it.dispute().reason().orElse(otherwise),
            it.dispute().amount(),
            it.dispute().chargesOnly(),
            it.on(),
            it.by(),
            it.note()));
    raise(
        creditor,
        it,
        TaskKind.DISPUTE_TO_SETTLE,
        it.on(),
        Sentence.of("settle-dispute", "contested by the debtor: settle it in the ledger; {note}"));
  }

  /** The debtor may not have had what it needs to pay: it gets it again, and its time anew. */
  private void removeObstacle(CreditorId creditor, Contacted it) {
    resend.about(creditor, it.debtor(), it.invoices(), it.on());
    raise(
        creditor,
        it,
        TaskKind.RESEND_INVOICE,
        it.on(),
        Sentence.of("resend-invoice", "send the invoice again with proof, or correct it; {note}"));
  }

  private void raise(CreditorId creditor, Contacted it, TaskKind kind, LocalDate on, Sentence why) {
    agenda.raise(
        creditor,
        List.of(
            new Task(
                ids.next(),
                kind,
                it.debtor(),
                it.invoices(),
                on,
                why.with("note", it.note().orElse("no note")),
                kind.name())));
  }
}
