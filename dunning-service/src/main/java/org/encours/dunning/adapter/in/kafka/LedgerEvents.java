package org.encours.dunning.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.dunning.adapter.in.kafka.ChargeMessages.ChargeItem;
import org.encours.dunning.adapter.in.kafka.ChargeMessages.ChargesBookedMessage;
import org.encours.dunning.adapter.in.kafka.ChargeMessages.ChargesPaidMessage;
import org.encours.dunning.adapter.in.kafka.ChargeMessages.ChargesReversedMessage;
import org.encours.dunning.adapter.in.kafka.ChargeMessages.ChargesWaivedMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.AssignedMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.CreditMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.CreditedMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.CreditorMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.DebtorMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.DisputeResolvedMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.DisputedMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.IssuedMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.PaymentMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.ReversalMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.SettledMessage;
import org.encours.dunning.adapter.in.kafka.LedgerMessages.WrittenOffMessage;
import org.encours.dunning.application.TrackCollections;
import org.encours.dunning.application.TrackDebtors;
import org.encours.dunning.application.TrackInvoices;
import org.encours.dunning.domain.charge.ChargeEntry.Change;
import org.encours.platform.events.EventEnvelope;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;
import org.encours.platform.retention.Erasures;

/** Follows the ledger. */
@ApplicationScoped
class LedgerEvents {

  static final String ERASED = "debtor.erased.v1";

  private final Inbox inbox;
  private final EventRouter router;

  LedgerEvents(
      Inbox inbox,
      TrackDebtors debtors,
      TrackInvoices invoices,
      TrackCollections collections,
      Erasures erasures) {
    this.inbox = inbox;
    this.router = inbox.router("dunning-ledger").forgettingAfter(ERASED);
    parties(debtors);
    erasures(erasures);
    money(invoices);
    charges(invoices);
    disputes(invoices);
    assignments(collections);
    settlements(invoices, collections);
  }

  private void parties(TrackDebtors debtors) {
    router
        .on(
            "creditor.changed.v1",
            CreditorMessage.class,
            (envelope, it) -> debtors.creditorChanged(it.creditor(envelope.creditor())))
        .on(
            "debtor.registered.v1",
            DebtorMessage.class,
            (envelope, it) ->
                debtors.debtorChanged(envelope.creditor(), it.toDebtor(), day(envelope)))
        .on(
            "debtor.changed.v1",
            DebtorMessage.class,
            (envelope, it) ->
                debtors.debtorChanged(envelope.creditor(), it.toDebtor(), day(envelope)))
        .on(
            "debtor.credit-changed.v1",
            CreditMessage.class,
            (envelope, it) ->
                debtors.creditChanged(
                    envelope.creditor(), it.debtorId(), it.credit(), day(envelope)));
  }

  private void erasures(Erasures erasures) {
    router.on(
        ERASED,
        LedgerMessages.ErasedMessage.class,
        (envelope, it) ->
            erasures.erase(envelope.creditor(), it.debtorId(), it.requestId(), it.erasedOn()));
  }

  private void money(TrackInvoices invoices) {
    router
        .on(
            "invoice.issued.v1",
            IssuedMessage.class,
            (envelope, it) -> invoices.issued(envelope.creditor(), it.receivable()))
        .on(
            "invoice.payment-allocated.v1",
            PaymentMessage.class,
            (envelope, it) ->
                invoices.paid(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    it.amount(),
                    it.valueDate(),
                    it.open()))
        .on(
            "invoice.payment-reversed.v1",
            ReversalMessage.class,
            (envelope, it) ->
                invoices.reversed(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    it.amount(),
                    it.reversedOn(),
                    it.open()))
        .on(
            "invoice.settled.v1",
            SettledMessage.class,
            (envelope, it) ->
                invoices.settled(
                    envelope.creditor(), envelope.id(), it.invoiceId(), it.settledOn()))
        .on(
            "invoice.credited.v1",
            CreditedMessage.class,
            (envelope, it) ->
                invoices.credited(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    it.amount(),
                    it.issueDate(),
                    it.open()))
        .on(
            "invoice.written-off.v1",
            WrittenOffMessage.class,
            (envelope, it) ->
                invoices.writtenOff(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    it.amount(),
                    it.writtenOffOn()));
  }

  /** A settlement fell through: its rest is owed again, and its claim is ours to pursue again. */
  private void settlements(TrackInvoices invoices, TrackCollections collections) {
    router.on(
        "invoice.write-off-reversed.v1",
        ReversalMessage.class,
        (envelope, it) -> {
          invoices.reversed(
              envelope.creditor(),
              envelope.id(),
              it.invoiceId(),
              it.amount(),
              it.reversedOn(),
              it.open());
          collections.unsettled(envelope.creditor(), it.invoiceId());
        });
  }

  private void assignments(TrackCollections collections) {
    router
        .on(
            "invoice.assigned.v1",
            AssignedMessage.class,
            (envelope, it) ->
                collections.assigned(envelope.creditor(), it.invoiceId(), day(envelope)))
        .on(
            "invoice.reassigned.v1",
            AssignedMessage.class,
            (envelope, it) -> collections.reassigned(envelope.creditor(), it.invoiceId()));
  }

  /** Charges beside the principal: the ledger decides what settles them. */
  private void charges(TrackInvoices invoices) {
    router
        .on(
            "invoice.charges-booked.v1",
            ChargesBookedMessage.class,
            (envelope, it) ->
                invoices.charged(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    ChargeItem.entries(it.items(), Change.BOOKED, it.claimedOn()),
                    it.claimedOn()))
        .on(
            "invoice.charges-paid.v1",
            ChargesPaidMessage.class,
            (envelope, it) ->
                invoices.charged(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    ChargeItem.entries(it.items(), Change.PAID, it.valueDate()),
                    it.valueDate()))
        .on(
            "invoice.charges-payment-reversed.v1",
            ChargesReversedMessage.class,
            (envelope, it) ->
                invoices.charged(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    ChargeItem.entries(it.items(), Change.REVERSED, it.reversedOn()),
                    it.reversedOn()))
        .on(
            "invoice.charges-waived.v1",
            ChargesWaivedMessage.class,
            (envelope, it) ->
                invoices.charged(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    ChargeItem.entries(it.items(), Change.WAIVED, it.waivedOn()),
                    it.waivedOn()));
  }

  private static LocalDate day(EventEnvelope envelope) {
    return LocalDate.ofInstant(envelope.time(), ZoneOffset.UTC);
  }

  private void disputes(TrackInvoices invoices) {
    router
        .on(
            "invoice.disputed.v1",
            DisputedMessage.class,
            (envelope, it) ->
                invoices.disputed(envelope.creditor(), envelope.id(), it.invoiceId(), it.dispute()))
        .on(
            "invoice.dispute-resolved.v1",
            DisputeResolvedMessage.class,
            (envelope, it) ->
                invoices.disputeResolved(
                    envelope.creditor(),
                    envelope.id(),
                    it.invoiceId(),
                    it.disputeId(),
                    it.resolvedOn()));
  }

  @Incoming("invoices")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
