package org.encours.risk.adapter.in.kafka;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.platform.events.EventEnvelope;
import org.encours.platform.events.EventRouter;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.AllocatedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.CreditMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.CreditedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.DebtorMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.DisputedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.IssuedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.ResolvedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.ReversedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.WrittenOffMessage;
import org.encours.risk.application.BehaviourSink;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Term;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;

/** What the ledger tells becomes what is known of a debtor's behaviour. */
record InvoiceRoutes(BehaviourSink heard) {

  EventRouter on(EventRouter router) {
    return router
        .on("debtor.registered.v1", DebtorMessage.class, this::registered)
        .on("debtor.changed.v1", DebtorMessage.class, this::registered)
        .on("debtor.credit-changed.v1", CreditMessage.class, this::credit)
        .on("invoice.issued.v1", IssuedMessage.class, this::issued)
        .on(
            "invoice.payment-allocated.v1",
            AllocatedMessage.class,
            (envelope, m) ->
                note(
                    envelope,
                    m.debtorId(),
                    new Fact.Paid(id(m.invoiceId()), m.valueDate(), m.amount())))
        .on(
            "invoice.payment-reversed.v1",
            ReversedMessage.class,
            (envelope, m) ->
                note(
                    envelope,
                    m.debtorId(),
                    new Fact.PaymentReversed(id(m.invoiceId()), m.reversedOn(), m.amount())))
        .on(
            "invoice.credited.v1",
            CreditedMessage.class,
            (envelope, m) ->
                note(
                    envelope,
                    m.debtorId(),
                    new Fact.Credited(id(m.invoiceId()), m.issueDate(), m.amount())))
        .on(
            "invoice.written-off.v1",
            WrittenOffMessage.class,
            (envelope, m) ->
                note(
                    envelope,
                    m.debtorId(),
                    new Fact.WrittenOff(id(m.invoiceId()), m.writtenOffOn(), m.amount())))
        .on(
            "invoice.write-off-reversed.v1",
            ReversedMessage.class,
            (envelope, m) ->
                note(
                    envelope,
                    m.debtorId(),
                    new Fact.WriteOffReversed(id(m.invoiceId()), m.reversedOn(), m.amount())))
        .on(
            "invoice.disputed.v1",
            DisputedMessage.class,
            (envelope, m) ->
                note(
                    envelope,
                    m.debtorId(),
                    new Fact.DisputeOpened(id(m.invoiceId()), m.openedOn(), m.disputeId())))
        .on(
            "invoice.dispute-resolved.v1",
            ResolvedMessage.class,
            (envelope, m) ->
                note(
                    envelope,
                    m.debtorId(),
                    new Fact.DisputeResolved(
                        id(m.invoiceId()), m.resolvedOn(), m.disputeId(), m.outcome())));
  }

  private void registered(EventEnvelope envelope, DebtorMessage m) {
    LocalDate on = LocalDate.ofInstant(envelope.time(), ZoneOffset.UTC);
    DebtorId id = new DebtorId(m.debtorId());
    heard.registered(
        envelope.creditor(),
        DebtorFile.open(
            id,
            m.debtor(),
            m.kind(),
            Optional.ofNullable(m.parent()),
            Optional.ofNullable(m.country()),
            on));
  }

  private void credit(EventEnvelope envelope, CreditMessage m) {
    heard.unallocated(envelope.creditor(), new DebtorId(m.debtorId()), m.credit());
  }

  private void issued(EventEnvelope envelope, IssuedMessage m) {
    List<Term> terms =
        m.instalments() == null || m.instalments().isEmpty()
            ? List.of(new Term(m.dueDate(), m.total()))
            : m.instalments().stream().map(i -> new Term(i.dueDate(), i.amount())).toList();
    heard.invoiced(
        envelope.creditor(),
        new DebtorId(m.debtorId()),
        envelope.id(),
        new Fact.Issued(id(m.invoiceId()), m.issueDate(), terms),
        Optional.ofNullable(m.orderReference()));
  }

  private void note(EventEnvelope envelope, UUID debtor, Fact fact) {
    heard.noted(envelope.creditor(), new DebtorId(debtor), envelope.id(), fact);
  }

  private static InvoiceId id(UUID invoice) {
    return new InvoiceId(invoice);
  }
}
