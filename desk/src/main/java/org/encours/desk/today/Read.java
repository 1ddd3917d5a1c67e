package org.encours.desk.today;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.desk.shell.Sentence;
import org.encours.kernel.Money;

/** The fields that this page reads of what the services answer. */
final class Read {

  private Read() {}

  /** {@code GET /v1/agenda} of dunning-service. */
  record AgendaTask(
      UUID id,
      String kind,
      String debtor,
      LocalDate dueOn,
      Sentence why,
      String owner,
      @JsonAlias("overdue") Money amount,
      Integer daysLate,
      Instant lastContactAt) {}

  /** {@code GET /v1/tasks} of collections-service. */
  record CaseTask(
      UUID caseId, String debtor, String kind, LocalDate dueOn, Sentence text, Money amount) {}

  /** {@code GET /v1/reminders?state=TO_APPROVE} of dunning-service. */
  record Message(UUID id, String debtor, LocalDate businessDate, String step, Money total) {}

  /** {@code GET /v1/unmatched-receipts} of invoice-service. */
  record Receipt(
      UUID id, String debtor, Money amount, Money unallocated, LocalDate valueDate, String payer) {}

  /** {@code GET /v1/disputes?pending=true} of invoice-service. */
  record Dispute(
      UUID id, String debtor, String number, String reason, LocalDate deadline, Money amount) {}

  /** {@code GET /v1/early-warnings} of risk-service. */
  record Warning(
      String debtor, String kind, Sentence text, Money moneyAtRisk, LocalDate raisedOn) {}

  /** {@code GET /v1/debtors?references=} of invoice-service. */
  record Named(String reference, String name) {}
}
