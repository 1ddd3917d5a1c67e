package org.encours.risk.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.platform.events.EventEnvelope;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.AllocatedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.CreditMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.CreditedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.DebtorMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.DisputedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.IssuedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.ResolvedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.ReversedMessage;
import org.encours.risk.adapter.in.kafka.InvoiceMessages.WrittenOffMessage;
import org.encours.risk.application.NoteBehaviour;
import org.encours.risk.application.RegisterDebtor;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.InvoiceId;
import org.encours.risk.domain.behaviour.Term;

/** What the ledger tells becomes what is known of a debtor's behaviour. */
@ApplicationScoped
class InvoiceEvents {

  private final Inbox inbox;
  private final EventRouter router;
  private final RegisterDebtor register;
  private final NoteBehaviour behaviour;
  private final ScoresKeptFresh scores;

  InvoiceEvents(
      Inbox inbox, RegisterDebtor register, NoteBehaviour behaviour, ScoresKeptFresh scores) {
    this.inbox = inbox;
    this.register = register;
    this.behaviour = behaviour;
    this.scores = scores;
    this.router =
        inbox
            .router("risk")
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

  @Incoming("invoices")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
    scores.after(records);
  }

  private void registered(EventEnvelope envelope, DebtorMessage m) {
    LocalDate on = LocalDate.ofInstant(envelope.time(), ZoneOffset.UTC);
    DebtorId id = new DebtorId(m.debtorId());
    register.register(
        envelope.creditor(),
        DebtorFile.open(id, m.debtor(), m.kind(), Optional.ofNullable(m.parent()), on));
  }

  private void credit(EventEnvelope envelope, CreditMessage m) {
    behaviour.noteUnallocatedCredit(envelope.creditor(), new DebtorId(m.debtorId()), m.credit());
  }

  private void issued(EventEnvelope envelope, IssuedMessage m) {
    List<Term> terms =
        m.instalments() == null || m.instalments().isEmpty()
            ? List.of(new Term(m.dueDate(), m.total()))
            : m.instalments().stream().map(i -> new Term(i.dueDate(), i.amount())).toList();
    behaviour.noteInvoice(
        envelope.creditor(),
        new DebtorId(m.debtorId()),
        envelope.id(),
        new Fact.Issued(id(m.invoiceId()), m.issueDate(), terms),
        Optional.ofNullable(m.orderReference()));
  }

  private void note(EventEnvelope envelope, UUID debtor, Fact fact) {
    behaviour.note(envelope.creditor(), new DebtorId(debtor), envelope.id(), fact);
  }

  private static InvoiceId id(UUID invoice) {
    return new InvoiceId(invoice);
  }
}
