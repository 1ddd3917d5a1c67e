package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What happened to an invoice. */
public sealed interface InvoiceEvent extends LedgerEvent {

  /** An event that carries the invoice as it is afterwards. */
  sealed interface Changed extends InvoiceEvent {
    Invoice invoice();

    @Override
    default String subject() {
      return invoice().id().toString();
    }
  }

  record InvoiceIssued(Invoice invoice) implements Changed {}

  record PaymentAllocated(Invoice invoice, UUID receipt, Money amount, LocalDate valueDate)
      implements Changed {}

  record PaymentReversed(
      Invoice invoice, UUID receipt, Money amount, LocalDate on, Optional<String> reason)
      implements Changed {}

  /** Nothing is left to pay, by payment or credit. */
  record InvoiceSettled(Invoice invoice, LocalDate on) implements Changed {

    /** Nothing while something is open. */
    public static Optional<LedgerEvent> of(Invoice invoice) {
      return invoice.flags().settledOn().map(on -> new InvoiceSettled(invoice, on));
    }

    /** Calendar days after the last due date; early counts as on time. */
    public int daysLate() {
      return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(invoice.lastDueDate(), on)));
    }
  }

  record InvoiceCredited(
      Invoice invoice, UUID creditNote, String number, Money amount, LocalDate issueDate)
      implements Changed {}

  /**
   * @param collectionCase the one whose settlement it books; empty where the committee decided
   */
  record InvoiceWrittenOff(
      Invoice invoice, Money amount, LocalDate on, String reason, Optional<UUID> collectionCase)
      implements Changed {}

  /** What a settlement had written off is owed again. */
  record WriteOffReversed(
      Invoice invoice, Money amount, LocalDate on, String reason, UUID collectionCase)
      implements Changed {}

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
      implements InvoiceEvent {
    @Override
    public String subject() {
      return invoice.toString();
    }
  }

  /** The claim has another owner now. */
  record InvoiceAssigned(Invoice invoice, Assignment assignment) implements Changed {}

  /** The claim is the creditor's own again. */
  record InvoiceReassigned(Invoice invoice, Assignment was, LocalDate on, String reason)
      implements Changed {}

  /** Charges that a claim raised stand in the book. */
  record ChargesBooked(Invoice invoice, UUID claim, LocalDate claimedOn, List<ChargeShare> items)
      implements Changed {}

  /** Money or credit settled charges. */
  record ChargesPaid(Invoice invoice, UUID receipt, LocalDate valueDate, List<ChargeShare> items)
      implements Changed {}

  /** What a payment had settled of the charges, or let go for its sake, is owed again. */
  record ChargesPaymentReversed(
      Invoice invoice, UUID receipt, LocalDate on, Optional<String> reason, List<ChargeShare> items)
      implements Changed {}

  /**
   * Charges are no longer owed though nobody paid them.
   *
   * @param waiver the decision, receipt, credit note or claim it comes from
   */
  record ChargesWaived(
      Invoice invoice,
      UUID waiver,
      LocalDate on,
      WaiverCause cause,
      Optional<String> reason,
      List<ChargeShare> items)
      implements Changed {}

  record EvidenceAdded(Invoice invoice, Evidence evidence) implements Changed {}
}
