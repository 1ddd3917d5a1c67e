package org.encours.collections.adapter.in.kafka;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.application.HandoffRequest;
import org.encours.collections.domain.cases.HandoffContext;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.claim.SentReminder;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

record HandoffRequestedMessage(
    UUID requestId,
    UUID debtorId,
    String debtor,
    LocalDate requestedOn,
    String reason,
    String grade,
    List<ClaimMessage> claims,
    List<ReminderMessage> reminders,
    LocalDate noticeGivenOn,
    LocalDate legalWaitEndedOn) {

  record ClaimMessage(
      UUID invoiceId,
      String number,
      LocalDate issueDate,
      LocalDate dueDate,
      Money principal,
      Money interest,
      List<PeriodMessage> interestPeriods,
      Money fixedCompensation,
      Money fees,
      LumpSumMessage penaltyClause,
      boolean provisional) {

    Claim claim() {
      return new Claim(
          new InvoiceId(invoiceId),
          number,
          issueDate,
          dueDate,
          principal,
          interest,
          interestPeriods.stream().map(PeriodMessage::period).toList(),
          fixedCompensation,
          fees == null ? Money.zero(principal.currency()) : fees,
          penaltyClause == null ? null : penaltyClause.base(),
          provisional);
    }
  }

  record LumpSumMessage(Money base) {}

  record PeriodMessage(
      LocalDate from,
      LocalDate to,
      int days,
      BigDecimal rate,
      Money base,
      Money amount,
      String law) {

    InterestPeriod period() {
      return new InterestPeriod(from, to, days, rate, base, amount, law);
    }
  }

  record ReminderMessage(
      UUID reminderId, String step, String channel, LocalDate sentOn, String documentSha256) {

    SentReminder reminder() {
      return new SentReminder(reminderId, step, channel, sentOn, documentSha256);
    }
  }

  HandoffRequest request(CreditorId creditor) {
    return new HandoffRequest(
        creditor,
        new DebtorId(debtorId),
        debtor,
        requestedOn,
        claims.stream().map(ClaimMessage::claim).toList(),
        new HandoffContext(
            requestId,
            reason,
            grade,
            reminders.stream().map(ReminderMessage::reminder).toList(),
            noticeGivenOn,
            legalWaitEndedOn));
  }
}
