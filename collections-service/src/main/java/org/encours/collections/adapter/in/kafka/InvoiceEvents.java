package org.encours.collections.adapter.in.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.collections.application.ApplyLedgerEvents;
import org.encours.collections.application.FollowParties;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.EventEnvelope;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;
import org.encours.platform.retention.Erasures;

/** Listens to the ledger: who, what, how much is open, what is disputed, what proves it. */
@Singleton
class InvoiceEvents {

  static final String ERASED = "debtor.erased.v1";

  private final Inbox inbox;
  private final FollowParties parties;
  private final ApplyLedgerEvents ledger;
  private final EventRouter router;

  InvoiceEvents(Inbox inbox, FollowParties parties, ApplyLedgerEvents ledger, Erasures erasures) {
    this.inbox = inbox;
    this.parties = parties;
    this.ledger = ledger;
    this.router = inbox.router("collections").forgettingAfter(ERASED);
    people();
    erasures(erasures);
    money();
    charges();
    owners();
    disputesAndPapers();
  }

  @Incoming("invoices")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }

  private void people() {
    router
        .on(
            "creditor.changed.v1",
            InvoiceMessages.CreditorChanged.class,
            (envelope, m) -> parties.creditor(m.file(envelope.creditor()), envelope.time()))
        .on("debtor.registered.v1", InvoiceMessages.DebtorChanged.class, this::debtor)
        .on("debtor.changed.v1", InvoiceMessages.DebtorChanged.class, this::debtor)
        .on(
            "debtor.credit-changed.v1",
            InvoiceMessages.CreditChanged.class,
            (envelope, m) ->
                parties.credit(
                    envelope.creditor(), new DebtorId(m.debtorId()), m.credit(), m.asOf()));
  }

  private void erasures(Erasures erasures) {
    router.on(
        ERASED,
        InvoiceMessages.Erased.class,
        (envelope, m) ->
            erasures.erase(envelope.creditor(), m.debtorId(), m.requestId(), m.erasedOn()));
  }

  private void debtor(EventEnvelope envelope, InvoiceMessages.DebtorChanged message) {
    parties.debtor(envelope.creditor(), message.file(), envelope.time());
  }

  private void money() {
    router
        .on(
            "invoice.issued.v1",
            InvoiceMessages.Issued.class,
            (envelope, m) -> ledger.issued(envelope.creditor(), m.file()))
        .on(
            "invoice.payment-allocated.v1",
            InvoiceMessages.PaymentAllocated.class,
            (envelope, m) ->
                ledger.paid(
                    envelope.creditor(),
                    new InvoiceId(m.invoiceId()),
                    m.receiptId(),
                    m.amount(),
                    m.valueDate(),
                    m.open()))
        .on(
            "invoice.payment-reversed.v1",
            InvoiceMessages.PaymentReversed.class,
            (envelope, m) ->
                ledger.reversed(
                    envelope.creditor(),
                    new InvoiceId(m.invoiceId()),
                    m.receiptId(),
                    m.amount(),
                    m.reversedOn(),
                    m.open()))
        .on(
            "invoice.credited.v1",
            InvoiceMessages.Credited.class,
            (envelope, m) ->
                ledger.givenUp(
                    envelope.creditor(),
                    new InvoiceId(m.invoiceId()),
                    "credit note|" + m.creditNoteNumber() + "|" + m.invoiceId(),
                    "credit note " + m.creditNoteNumber(),
                    m.amount(),
                    m.issueDate(),
                    m.open()))
        .on(
            "invoice.written-off.v1",
            InvoiceMessages.WrittenOff.class,
            (envelope, m) -> writtenOff(envelope.creditor(), m))
        .on(
            "invoice.write-off-reversed.v1",
            InvoiceMessages.WriteOffReversed.class,
            (envelope, m) ->
                ledger.nowOpen(
                    envelope.creditor(), new InvoiceId(m.invoiceId()), m.reversedOn(), m.open()));
  }

  /** What a case gave up itself is no news to any case: only the invoice's file is kept. */
  private void writtenOff(CreditorId creditor, InvoiceMessages.WrittenOff m) {
    InvoiceId invoice = new InvoiceId(m.invoiceId());
    if (m.caseId() != null) {
      ledger.nowOpen(creditor, invoice, m.writtenOffOn(), m.left());
    } else {
      ledger.givenUp(
          creditor,
          invoice,
          "written off|" + m.invoiceId() + "|" + m.left().amount().toPlainString(),
          "written off: " + m.reason(),
          m.amount(),
          m.writtenOffOn(),
          m.left());
    }
  }

  private void charges() {
    router
        .on(
            "invoice.charges-booked.v1",
            InvoiceMessages.ChargesBooked.class,
            (envelope, m) -> ledger.chargesBooked(envelope.creditor(), m.news()))
        .on(
            "invoice.charges-paid.v1",
            InvoiceMessages.ChargesPaid.class,
            (envelope, m) -> ledger.chargesPaid(envelope.creditor(), m.news()))
        .on(
            "invoice.charges-payment-reversed.v1",
            InvoiceMessages.ChargesReversed.class,
            (envelope, m) -> ledger.chargesReversed(envelope.creditor(), m.news()))
        .on(
            "invoice.charges-waived.v1",
            InvoiceMessages.ChargesWaived.class,
            (envelope, m) -> ledger.chargesWaived(envelope.creditor(), m.news(), m.why()));
  }

  private void owners() {
    router
        .on(
            "invoice.assigned.v1",
            InvoiceMessages.Assigned.class,
            (envelope, m) ->
                ledger.assigned(
                    envelope.creditor(),
                    new InvoiceId(m.invoiceId()),
                    m.assignee(),
                    m.assignedOn()))
        .on(
            "invoice.reassigned.v1",
            InvoiceMessages.Reassigned.class,
            (envelope, m) ->
                ledger.reassigned(
                    envelope.creditor(), new InvoiceId(m.invoiceId()), m.why(), m.reassignedOn()));
  }

  private void disputesAndPapers() {
    router
        .on(
            "invoice.disputed.v1",
            InvoiceMessages.Disputed.class,
            (envelope, m) ->
                ledger.disputed(envelope.creditor(), new InvoiceId(m.invoiceId()), m.dispute()))
        .on(
            "invoice.dispute-resolved.v1",
            InvoiceMessages.DisputeResolved.class,
            (envelope, m) ->
                ledger.disputeResolved(
                    envelope.creditor(),
                    new InvoiceId(m.invoiceId()),
                    m.disputeId(),
                    m.outcome(),
                    m.resolvedOn()))
        .on(
            "invoice.evidence-added.v1",
            InvoiceMessages.EvidenceAdded.class,
            (envelope, m) ->
                ledger.proven(envelope.creditor(), new InvoiceId(m.invoiceId()), m.evidence()));
  }
}
