package org.encours.invoice.adapter.out.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.view.CreditorProfile;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.dispute.DisputeEvent;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.PartyEvent;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;
import org.encours.platform.events.OutgoingEvent;

/** Puts what happened in the ledger on the wire, under the names of the contracts. */
@Singleton
public class LedgerEvents {

  private final Outbox outbox;
  private final AuditTrail trail;
  private final ObjectMapper json;

  LedgerEvents(Outbox outbox, AuditTrail trail, ObjectMapper json) {
    this.outbox = outbox;
    this.trail = trail;
    this.json = json;
  }

  /** Publishes with the present transaction, in order, and keeps who did it. */
  public void publish(List<LedgerEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    List<Written> all = events.stream().map(this::written).toList();
    // Written once: the same bytes are kept and published, in one round trip.
    outbox.append(
        all.stream()
            .map(
                written ->
                    new OutgoingEvent(
                        written.outgoing().type(),
                        written.outgoing().creditor(),
                        written.outgoing().key(),
                        written.payload()))
            .toList(),
        trail.before(all.stream().map(Written::line).toList()));
  }

  /** Keeps who changed something that nobody outside hears of, such as a policy. */
  public void keep(CreditorId creditor, String what, Object now) {
    trail.keep(List.of(new AuditTrail.Line(creditor, what, creditor.value(), bytes(what, now))));
  }

  /** An event with its payload as it goes to the wire. */
  private record Written(LedgerEvent event, OutgoingEvent outgoing, byte[] payload) {

    AuditTrail.Line line() {
      return new AuditTrail.Line(outgoing.creditor(), outgoing.type(), event.subject(), payload);
    }
  }

  private Written written(LedgerEvent event) {
    OutgoingEvent outgoing = outgoing(event);
    return new Written(event, outgoing, bytes(outgoing.type(), outgoing.data()));
  }

  private byte[] bytes(String what, Object data) {
    try {
      return json.writeValueAsBytes(data);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write " + what, impossible);
    }
  }

  static OutgoingEvent outgoing(LedgerEvent event) {
    return switch (event) {
      case PartyEvent e -> party(e);
      case InvoiceEvent e -> invoice(e);
      case DisputeEvent e -> dispute(e);
      default -> throw new IllegalStateException("no wire name for " + event.getClass());
    };
  }

  private static OutgoingEvent party(PartyEvent event) {
    return switch (event) {
      case PartyEvent.CreditorChanged e ->
          new OutgoingEvent(
              "creditor.changed.v1",
              e.creditor().id(),
              e.creditor().id().value(),
              CreditorProfile.of(e.creditor()));
      case PartyEvent.DebtorRegistered e -> about(e.debtor(), "debtor.registered.v1");
      case PartyEvent.DebtorChanged e -> about(e.debtor(), "debtor.changed.v1");
      case PartyEvent.DebtorCreditChanged e ->
          new OutgoingEvent(
              "debtor.credit-changed.v1",
              e.creditor(),
              key(e.debtor().id()),
              PartyPayloads.CreditData.of(e));
      case PartyEvent.DebtorErased e ->
          new OutgoingEvent(
              "debtor.erased.v1",
              e.creditor(),
              key(e.debtor().id()),
              PartyPayloads.ErasedData.of(e));
    };
  }

  private static OutgoingEvent invoice(InvoiceEvent event) {
    return switch (event) {
      case InvoiceEvent.InvoiceIssued e ->
          about(e.invoice(), "invoice.issued.v1", InvoicePayloads.IssuedData.of(e.invoice()));
      case InvoiceEvent.PaymentAllocated e ->
          about(e.invoice(), "invoice.payment-allocated.v1", MoneyPayloads.AllocatedData.of(e));
      case InvoiceEvent.PaymentReversed e ->
          about(e.invoice(), "invoice.payment-reversed.v1", MoneyPayloads.ReversedData.of(e));
      case InvoiceEvent.InvoiceSettled e ->
          about(e.invoice(), "invoice.settled.v1", MoneyPayloads.SettledData.of(e));
      case InvoiceEvent.InvoiceCredited e ->
          about(e.invoice(), "invoice.credited.v1", MoneyPayloads.CreditedData.of(e));
      case InvoiceEvent.InvoiceOverdue e ->
          new OutgoingEvent(
              "invoice.overdue.v1",
              e.creditor(),
              key(e.debtor().id()),
              InvoicePayloads.OverdueData.of(e));
      case InvoiceEvent.InvoiceWrittenOff e ->
          about(e.invoice(), "invoice.written-off.v1", MoneyPayloads.WrittenOffData.of(e));
      case InvoiceEvent.WriteOffReversed e ->
          about(
              e.invoice(),
              "invoice.write-off-reversed.v1",
              MoneyPayloads.WriteOffReversedData.of(e));
      case InvoiceEvent.ChargesBooked e ->
          about(e.invoice(), "invoice.charges-booked.v1", ChargePayloads.BookedData.of(e));
      case InvoiceEvent.ChargesPaid e ->
          about(e.invoice(), "invoice.charges-paid.v1", ChargePayloads.PaidData.of(e));
      case InvoiceEvent.ChargesPaymentReversed e ->
          about(
              e.invoice(),
              "invoice.charges-payment-reversed.v1",
              ChargePayloads.PaymentReversedData.of(e));
      case InvoiceEvent.ChargesWaived e ->
          about(e.invoice(), "invoice.charges-waived.v1", ChargePayloads.WaivedData.of(e));
      case InvoiceEvent.EvidenceAdded e ->
          about(e.invoice(), "invoice.evidence-added.v1", InvoicePayloads.EvidenceData.of(e));
      case InvoiceEvent.InvoiceAssigned e ->
          about(e.invoice(), "invoice.assigned.v1", ClaimPayloads.AssignedData.of(e));
      case InvoiceEvent.InvoiceReassigned e ->
          about(e.invoice(), "invoice.reassigned.v1", ClaimPayloads.ReassignedData.of(e));
    };
  }

  private static OutgoingEvent dispute(DisputeEvent event) {
    return switch (event) {
      case DisputeEvent.InvoiceDisputed e ->
          about(e.invoice(), "invoice.disputed.v1", ClaimPayloads.DisputedData.of(e));
      case DisputeEvent.DisputeResolved e ->
          about(e.invoice(), "invoice.dispute-resolved.v1", ClaimPayloads.ResolvedData.of(e));
    };
  }

  private static OutgoingEvent about(Debtor debtor, String type) {
    return new OutgoingEvent(
        type, debtor.creditor(), key(debtor.key().id()), PartyPayloads.DebtorData.of(debtor));
  }

  private static OutgoingEvent about(Invoice invoice, String type, Object data) {
    return new OutgoingEvent(type, invoice.creditor(), key(invoice.debtor().id()), data);
  }

  private static String key(UUID debtor) {
    return debtor.toString();
  }
}
