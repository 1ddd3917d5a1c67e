package org.encours.invoice.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What happened in the ledger, for whoever wants to know. */
public sealed interface LedgerEvent {

  /** The id of what it happened to: the invoice, else the debtor, else the creditor. */
  default String subject() {
    return switch (this) {
      case CreditorChanged e -> e.creditor().id().value();
      case DebtorRegistered e -> e.debtor().key().id().toString();
      case DebtorChanged e -> e.debtor().key().id().toString();
      case DebtorCreditChanged e -> e.debtor().id().toString();
      case InvoiceOverdue e -> e.invoice().toString();
      case InvoiceIssued e -> e.invoice().id().toString();
      case PaymentAllocated e -> e.invoice().id().toString();
      case PaymentReversed e -> e.invoice().id().toString();
      case InvoiceSettled e -> e.invoice().id().toString();
      case InvoiceCredited e -> e.invoice().id().toString();
      case InvoiceDisputed e -> e.invoice().id().toString();
      case DisputeResolved e -> e.invoice().id().toString();
      case InvoiceWrittenOff e -> e.invoice().id().toString();
      case WriteOffReversed e -> e.invoice().id().toString();
      case EvidenceAdded e -> e.invoice().id().toString();
      case InvoiceAssigned e -> e.invoice().id().toString();
      case InvoiceReassigned e -> e.invoice().id().toString();
    };
  }

  record CreditorChanged(Creditor creditor) implements LedgerEvent {}

  record DebtorRegistered(Debtor debtor) implements LedgerEvent {}

  record DebtorChanged(Debtor debtor) implements LedgerEvent {}

  record InvoiceIssued(Invoice invoice) implements LedgerEvent {}

  record PaymentAllocated(Invoice invoice, UUID receipt, Money amount, LocalDate valueDate)
      implements LedgerEvent {}

  record PaymentReversed(
      Invoice invoice, UUID receipt, Money amount, LocalDate on, Optional<String> reason)
      implements LedgerEvent {}

  /** Nothing is left to pay, by payment or credit. */
  record InvoiceSettled(Invoice invoice, LocalDate on) implements LedgerEvent {

    /** Nothing while something is open. */
    static Optional<LedgerEvent> of(Invoice invoice) {
      return invoice.standing().settledOn().map(on -> new InvoiceSettled(invoice, on));
    }

    /** Calendar days after the last due date; early counts as on time. */
    public int daysLate() {
      return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(invoice.lastDueDate(), on)));
    }
  }

  record InvoiceCredited(
      Invoice invoice, UUID creditNote, String number, Money amount, LocalDate issueDate)
      implements LedgerEvent {}

  record InvoiceDisputed(Invoice invoice, Dispute dispute) implements LedgerEvent {}

  record DisputeResolved(Invoice invoice, Dispute dispute) implements LedgerEvent {}

  /**
   * @param collectionCase the one whose settlement it books; empty where the committee decided
   */
  record InvoiceWrittenOff(
      Invoice invoice, Money amount, LocalDate on, String reason, Optional<UUID> collectionCase)
      implements LedgerEvent {}

  /** What a settlement had written off is owed again. */
  record WriteOffReversed(
      Invoice invoice, Money amount, LocalDate on, String reason, UUID collectionCase)
      implements LedgerEvent {}

  /** An instalment saw its first late day. */
  record InvoiceOverdue(
      CreditorId creditor,
      UUID invoice,
      String number,
      DebtorKey debtor,
      int instalment,
      LocalDate dueDate,
      Money open,
      LocalDate businessDate)
      implements LedgerEvent {}

  /** The claim has another owner now. */
  record InvoiceAssigned(Invoice invoice, Assignment assignment) implements LedgerEvent {}

  /** The claim is the creditor's own again. */
  record InvoiceReassigned(Invoice invoice, Assignment was, LocalDate on, String reason)
      implements LedgerEvent {}

  record EvidenceAdded(Invoice invoice, Evidence evidence) implements LedgerEvent {}

  /** The debtor's unallocated money and credit notes of one currency came to another sum. */
  record DebtorCreditChanged(CreditorId creditor, DebtorKey debtor, Money credit, LocalDate asOf)
      implements LedgerEvent {}
}
