package org.encours.collections.adapter.out.events;

import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.platform.events.OutgoingEvent;

/** What the agency that works a case is told, on the topic that is its own. */
final class HandoffTopic {

  static final String HANDOFFS = "encours.handoffs.";

  private HandoffTopic() {}

  /** Empty for what is not the agency's to know. */
  static Optional<OutgoingEvent> said(CollectionCase of, CaseEvent event) {
    UUID id = of.id().value();
    return switch (event) {
      case CaseEvent.HandedToAgency e ->
          told(of, e.offer().agency(), "handoff.offered.v1", offered(id, e.offer()));
      case CaseEvent.CaseRecalled e when e.tellAgency() && e.agency() != null ->
          told(
              of,
              e.agency(),
              "handoff.recalled.v1",
              new CaseEventPayloads.AgencyRecalled(id, e.agency().value(), e.reason(), e.on()));
      case CaseEvent.Released e ->
          told(
              of,
              e.agency(),
              "handoff.recalled.v1",
              new CaseEventPayloads.AgencyRecalled(id, e.agency().value(), e.reason(), e.on()));
      case CaseEvent.PaidDirectly e ->
          told(
              of,
              e.agency(),
              "handoff.paid-directly.v1",
              new CaseEventPayloads.PaidDirectly(
                  id, e.agency().value(), e.invoiceNumber(), e.amount(), e.valueDate(), e.open()));
      case CaseEvent.Instructed e ->
          told(
              of,
              e.agency(),
              "handoff.instructed.v1",
              new CaseEventPayloads.Instructed(
                  id,
                  e.agency().value(),
                  e.instruction().name(),
                  e.text(),
                  e.until(),
                  e.on(),
                  CaseEventPayloads.Attached.of(e.attachments())));
      case CaseEvent.CaseRecalled e -> Optional.empty();
      case CaseEvent.CaseOpened e -> Optional.empty();
      case CaseEvent.CaseRefused e -> Optional.empty();
      case CaseEvent.HandedToCourt e -> Optional.empty();
      case CaseEvent.CaseSold e -> Optional.empty();
      case CaseEvent.CaseReopened e -> Optional.empty();
      case CaseEvent.DisputeHeard e -> Optional.empty();
      case CaseEvent.InsolvencyNoted e -> Optional.empty();
      case CaseEvent.InsolvencyEnded e -> Optional.empty();
      case CaseEvent.CostIncurred e -> Optional.empty();
      case CaseEvent.RecoveryReceived e -> Optional.empty();
      case CaseEvent.InstalmentDue e -> Optional.empty();
      case CaseEvent.PlanAgreed e -> Optional.empty();
      case CaseEvent.PlanBroken e -> Optional.empty();
      case CaseEvent.NegativeReportMade e -> Optional.empty();
      case CaseEvent.NegativeReportLifted e -> Optional.empty();
      case CaseEvent.CaseClosed e -> Optional.empty();
    };
  }

  private static CaseEventPayloads.Offered offered(UUID id, Offer offer) {
    return new CaseEventPayloads.Offered(
        id,
        offer.agency().value(),
        offer.creditor(),
        offer.debtor(),
        offer.claims(),
        offer.total(),
        CaseEventPayloads.Fees.of(offer.feeSchedule()),
        offer.tone(),
        offer.offeredOn(),
        offer.lot(),
        offer.notice());
  }

  private static Optional<OutgoingEvent> told(
      CollectionCase of, AgencyId agency, String type, Object data) {
    return Optional.of(
        CaseEvents.about(of, type, data)
            .to(HANDOFFS + of.creditor() + "." + agency.value())
            .about(of.id().value().toString()));
  }
}
