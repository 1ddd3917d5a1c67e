package org.encours.dunning.adapter.out.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.view.PenaltyView;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.claim.InterestLine;
import org.encours.dunning.domain.decision.DebtorDecision.HandoffClaim;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.events.OutgoingEvent;

/** The end of reminding: the claim with its calculation, and the history that proves it. */
public final class HandoffEvents {

  record HandoffRequested(
      UUID requestId,
      UUID debtorId,
      String debtor,
      LocalDate requestedOn,
      String reason,
      String grade,
      List<ClaimItem> claims,
      List<PastReminder> reminders,
      LocalDate noticeGivenOn,
      LocalDate legalWaitEndedOn) {}

  record ClaimItem(
      UUID invoiceId,
      String number,
      LocalDate issueDate,
      LocalDate dueDate,
      Money principal,
      Money interest,
      List<Period> interestPeriods,
      Money fixedCompensation,
      Money penalty,
      PenaltyView penaltyClause,
      Money fees,
      Money total,
      boolean provisional) {}

  record Period(
      LocalDate from,
      LocalDate to,
      long days,
      BigDecimal rate,
      Money base,
      Money amount,
      String law) {}

  /** A reminder as the history of a hand-off lists it. */
  public record PastReminder(
      UUID reminderId, String step, String channel, LocalDate sentOn, String documentSha256) {}

  private HandoffEvents() {}

  /** The end of the plan: the claim with its calculation, and the history that proves it. */
  public static OutgoingEvent handoff(
      CreditorId creditor,
      Debtor debtor,
      UUID request,
      LocalDate on,
      String reason,
      List<HandoffClaim> claims,
      List<PastReminder> reminders,
      Optional<LocalDate> noticeGivenOn,
      Optional<LocalDate> legalWaitEndedOn) {
    return About.event(
        "dunning.handoff-requested.v1",
        creditor,
        debtor,
        new HandoffRequested(
            request,
            debtor.id(),
            debtor.reference(),
            on,
            reason,
            debtor.grade().orElse(null),
            claims.stream().map(HandoffEvents::claim).toList(),
            reminders,
            noticeGivenOn.orElse(null),
            legalWaitEndedOn.orElse(null)));
  }

  private static ClaimItem claim(HandoffClaim handoff) {
    InvoiceClaim claim = handoff.claim();
    // Who reads the fees alone has to find the penalty in them: that is how it was told before.
    return new ClaimItem(
        handoff.item().invoiceId(),
        handoff.item().number(),
        handoff.item().issueDate(),
        handoff.item().dueDate(),
        claim.principal(),
        claim.interest(),
        claim.lines().stream().map(HandoffEvents::period).toList(),
        claim.fixedCompensation(),
        claim.penaltyClause().map(any -> claim.penalty()).orElse(null),
        claim.penaltyClause().map(PenaltyView::of).orElse(null),
        claim.fees().plus(claim.penalty()),
        claim.total(),
        claim.provisional());
  }

  private static Period period(InterestLine line) {
    return new Period(
        line.from(), line.to(), line.days(), line.rate(), line.base(), line.amount(), line.law());
  }
}
