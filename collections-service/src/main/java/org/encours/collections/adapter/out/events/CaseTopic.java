package org.encours.collections.adapter.out.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.cases.NegativeReport;
import org.encours.collections.domain.money.Concession;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Money;
import org.encours.platform.events.OutgoingEvent;

/** What everybody who listens to collection is told of a case. */
final class CaseTopic {

  private CaseTopic() {}

  /** Empty for what is between creditor and agency. */
  static Optional<OutgoingEvent> said(CollectionCase of, CaseEvent event) {
    UUID id = of.id().value();
    UUID debtorId = of.debtor().value();
    String debtor = of.debtorReference();
    List<UUID> invoices = of.claims().stream().map(c -> c.invoice().value()).distinct().toList();
    return switch (event) {
      case CaseEvent.CaseOpened e ->
          said(
              of,
              "collections.case-opened.v1",
              new CaseEventPayloads.Opened(id, debtorId, debtor, invoices, e.claimed(), e.on()));
      case CaseEvent.CaseRefused e ->
          said(
              of,
              "collections.case-refused.v1",
              new CaseEventPayloads.Refused(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  e.missing().stream().map(CaseEventPayloads.Deficiency::of).toList(),
                  e.on()));
      case CaseEvent.HandedToAgency e ->
          said(
              of,
              "collections.case-handed-off.v1",
              new CaseEventPayloads.HandedOff(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  "AMICABLE",
                  e.offer().agency().value(),
                  null,
                  of.account().open(),
                  e.offer().offeredOn(),
                  e.why()));
      case CaseEvent.HandedToCourt e ->
          said(
              of,
              "collections.case-handed-off.v1",
              new CaseEventPayloads.HandedOff(
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
      case CaseEvent.CaseSold(Sale terms, var open, var shares, var on, var why) ->
          said(
              of,
              "collections.case-sold.v1",
              new CaseEventPayloads.Sold(
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
                  terms.cost(),
                  open.minus(terms.price()),
                  shares.stream().map(CaseEventPayloads.Share::of).toList(),
                  why));
      case CaseEvent.CaseRecalled e ->
          said(
              of,
              "collections.case-recalled.v1",
              new CaseEventPayloads.Recalled(
                  id, debtorId, debtor, invoices, name(e.agency()), e.reason(), e.on()));
      case CaseEvent.RecoveryReceived(Recovery r, boolean judicial) ->
          said(
              of,
              "collections.recovery-received.v1",
              new CaseEventPayloads.Received(
                  id,
                  r.id(),
                  debtorId,
                  debtor,
                  invoices,
                  judicial ? "JUDICIAL" : "AMICABLE",
                  name(r.agency()),
                  r.amount(),
                  r.fee(),
                  r.valueDate(),
                  r.externalReference()));
      case CaseEvent.InstalmentDue(var plan, var due, var on) ->
          said(
              of,
              "collections.instalment-due.v1",
              new CaseEventPayloads.InstalmentDue(
                  id, plan.id(), debtorId, debtor, invoices, due, name(of.state().agency()), on));
      case CaseEvent.PlanAgreed(var plan) ->
          said(
              of,
              "collections.plan-agreed.v1",
              new CaseEventPayloads.PlanAgreed(
                  id, plan.id(), debtorId, debtor, invoices, plan.instalments(), plan.agreedOn()));
      case CaseEvent.PlanBroken(var plan, var missed, var on) ->
          said(
              of,
              "collections.plan-broken.v1",
              new CaseEventPayloads.PlanBroken(
                  id, plan.id(), debtorId, debtor, invoices, missed, on));
      case CaseEvent.NegativeReportMade(NegativeReport r) ->
          said(
              of,
              "collections.negative-report-made.v1",
              new CaseEventPayloads.ReportMade(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  r.bureau(),
                  r.amount(),
                  r.debtorToldOn(),
                  r.reportedOn(),
                  r.erasedBy()));
      case CaseEvent.NegativeReportLifted e ->
          said(
              of,
              "collections.negative-report-lifted.v1",
              new CaseEventPayloads.ReportLifted(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  e.report().bureau(),
                  e.end().name(),
                  e.on(),
                  e.liftBy()));
      case CaseEvent.CaseClosed e ->
          said(
              of,
              "collections.case-closed.v1",
              new CaseEventPayloads.Closed(
                  id,
                  debtorId,
                  debtor,
                  invoices,
                  e.outcome().name(),
                  e.recovered(),
                  e.open(),
                  e.on(),
                  e.givenUp().map(CaseEventPayloads.Waived::of).orElse(null),
                  e.givenUp().map(Concession::charges).filter(Money::isPositive).orElse(null)));
      case CaseEvent.CaseReopened e ->
          said(
              of,
              "collections.case-reopened.v1",
              new CaseEventPayloads.Reopened(
                  id, debtorId, debtor, invoices, e.cause().name(), e.open(), e.on(), e.reason()));
      case CaseEvent.DisputeHeard e ->
          said(
              of,
              "collections.dispute-heard.v1",
              new CaseEventPayloads.DisputeHeard(
                  e.id(),
                  id,
                  e.invoice().value(),
                  debtorId,
                  debtor,
                  name(e.agency()),
                  e.reason().name(),
                  e.amount(),
                  e.chargesOnly() ? Boolean.TRUE : null,
                  e.on(),
                  e.by(),
                  e.note()));
      case CaseEvent.InsolvencyNoted(Insolvency i, var on) ->
          said(
              of,
              "collections.insolvency-noted.v1",
              new CaseEventPayloads.InsolvencyNoted(
                  i.noteId(),
                  debtorId,
                  debtor,
                  id,
                  on,
                  i.kind().name(),
                  i.openedOn(),
                  i.declareBy()));
      case CaseEvent.InsolvencyEnded(Insolvency i, var reason, var on) ->
          said(
              of,
              "collections.insolvency-ended.v1",
              new CaseEventPayloads.InsolvencyEnded(i.noteId(), debtorId, debtor, id, on, reason));
      case CaseEvent.CostIncurred(Cost cost, var invoice) ->
          said(
              of,
              "collections.costs-incurred.v1",
              new CaseEventPayloads.CostIncurred(
                  cost.id(),
                  id,
                  invoice.value(),
                  debtorId,
                  debtor,
                  cost.head().name(),
                  cost.amount(),
                  cost.on(),
                  cost.recoverable(),
                  cost.what()));
      case CaseEvent.PaidDirectly e -> Optional.empty();
      case CaseEvent.Released e -> Optional.empty();
      case CaseEvent.Instructed e -> Optional.empty();
    };
  }

  private static String name(AgencyId agency) {
    return agency == null ? null : agency.value();
  }

  private static Optional<OutgoingEvent> said(CollectionCase of, String type, Object data) {
    return Optional.of(CaseEvents.about(of, type, data));
  }
}
