package org.encours.collections.adapter.out.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.Recovery;
import org.encours.collections.domain.route.Sale;
import org.encours.platform.events.OutgoingEvent;

/** What happened on a case, as it goes over the wire: to everybody, and to the agency concerned. */
public final class CaseEvents {

  private static final String HANDOFFS = "encours.handoffs.";

  private CaseEvents() {}

  /** The events to publish for one that happened, in order. */
  public static Stream<OutgoingEvent> wire(CollectionCase of, CaseEvent event) {
    UUID id = of.id().value();
    UUID debtorId = of.debtor().value();
    String debtor = of.debtorReference();
    List<UUID> invoices = of.claims().stream().map(c -> c.invoice().value()).distinct().toList();
    return switch (event) {
      case CaseEvent.CaseOpened e ->
          all(
              of,
              "collections.case-opened.v1",
              new Wire.Opened(id, debtorId, debtor, invoices, e.claimed(), e.on()));
      case CaseEvent.CaseRefused e ->
          all(
              of,
              "collections.case-refused.v1",
              new Wire.Refused(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  e.missing().stream().map(Wire.Missing::of).toList(),
                  e.on()));
      case CaseEvent.HandedToAgency e ->
          Stream.concat(
              all(
                  of,
                  "collections.case-handed-off.v1",
                  new Wire.HandedOff(
                      id,
                      debtorId,
                      debtor,
                      invoices,
                      "AMICABLE",
                      e.offer().agency().value(),
                      null,
                      of.account().open(),
                      e.offer().offeredOn(),
                      e.why())),
              agency(of, e.offer().agency().value(), "handoff.offered.v1", offered(id, e.offer())));
      case CaseEvent.HandedToCourt e ->
          all(
              of,
              "collections.case-handed-off.v1",
              new Wire.HandedOff(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  "JUDICIAL",
                  null,
                  e.procedure().name(),
                  e.claimed(),
                  e.on(),
                  e.why()));
      case CaseEvent.CaseSold(Sale terms, var open, var on, var why) ->
          all(
              of,
              "collections.case-sold.v1",
              new Wire.Sold(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  terms.buyer(),
                  terms.price(),
                  open,
                  on,
                  terms.payTo(),
                  terms.reference(),
                  why));
      case CaseEvent.CaseRecalled e -> {
        String agency = e.agency() == null ? null : e.agency().value();
        Stream<OutgoingEvent> told =
            all(
                of,
                "collections.case-recalled.v1",
                new Wire.Recalled(id, debtorId, debtor, invoices, agency, e.reason(), e.on()));
        yield e.tellAgency() && agency != null
            ? Stream.concat(
                told,
                agency(
                    of,
                    agency,
                    "handoff.recalled.v1",
                    new Wire.AgencyRecalled(id, agency, e.reason(), e.on())))
            : told;
      }
      case CaseEvent.RecoveryReceived(Recovery r, boolean judicial) ->
          all(
              of,
              "collections.recovery-received.v1",
              new Wire.Received(
                  id,
                  r.id(),
                  debtorId,
                  debtor,
                  invoices,
                  judicial ? "JUDICIAL" : "AMICABLE",
                  r.agency() == null ? null : r.agency().value(),
                  r.amount(),
                  r.fee(),
                  r.valueDate(),
                  r.externalReference()));
      case CaseEvent.PaidDirectly e ->
          agency(
              of,
              e.agency().value(),
              "handoff.paid-directly.v1",
              new Wire.PaidDirectly(
                  id, e.agency().value(), e.invoiceNumber(), e.amount(), e.valueDate(), e.open()));
      case CaseEvent.Released e ->
          agency(
              of,
              e.agency().value(),
              "handoff.recalled.v1",
              new Wire.AgencyRecalled(id, e.agency().value(), e.reason(), e.on()));
      case CaseEvent.Instructed e ->
          agency(
              of,
              e.agency().value(),
              "handoff.instructed.v1",
              new Wire.Instructed(
                  id,
                  e.agency().value(),
                  e.instruction().name(),
                  e.text(),
                  e.until(),
                  e.on(),
                  Wire.Attached.of(e.attachments())));
      case CaseEvent.InstalmentDue(var plan, var due, var on) ->
          all(
              of,
              "collections.instalment-due.v1",
              new Wire.InstalmentDue(
                  id,
                  plan.id(),
                  debtorId,
                  debtor,
                  invoices,
                  due,
                  of.state().agency() == null ? null : of.state().agency().value(),
                  on));
      case CaseEvent.PlanAgreed(var plan) ->
          all(
              of,
              "collections.plan-agreed.v1",
              new Wire.PlanAgreed(
                  id, plan.id(), debtorId, debtor, invoices, plan.instalments(), plan.agreedOn()));
      case CaseEvent.PlanBroken(var plan, var missed, var on) ->
          all(
              of,
              "collections.plan-broken.v1",
              new Wire.PlanBroken(id, plan.id(), debtorId, debtor, invoices, missed, on));
      case CaseEvent.CaseClosed e ->
          all(
              of,
              "collections.case-closed.v1",
              new Wire.Closed(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  e.outcome().name(),
                  e.recovered(),
                  e.open(),
                  e.on()));
    };
  }

  /** The agency an event is for alone, or empty when it is for everybody. */
  public static Optional<String> agencyOf(OutgoingEvent event) {
    return event.topic().map(topic -> topic.substring(HANDOFFS.length()));
  }

  private static Wire.Offered offered(UUID id, Offer offer) {
    return new Wire.Offered(
        id,
        offer.agency().value(),
        offer.creditor(),
        offer.debtor(),
        offer.claims(),
        offer.total(),
        offer.feeSchedule(),
        offer.tone(),
        offer.offeredOn());
  }

  private static Stream<OutgoingEvent> all(CollectionCase of, String type, Object data) {
    return Stream.of(new OutgoingEvent(type, of.creditor(), of.debtor().value().toString(), data));
  }

  private static Stream<OutgoingEvent> agency(
      CollectionCase of, String agency, String type, Object data) {
    return all(of, type, data).map(event -> event.to(HANDOFFS + agency));
  }
}
