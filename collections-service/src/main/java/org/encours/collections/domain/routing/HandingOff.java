package org.encours.collections.domain.routing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.Mandate;
import org.encours.collections.domain.cases.Proposal;
import org.encours.collections.domain.court.CourtClaim;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/** How a case leaves the house: proposed, approved with four eyes, handed off. */
public final class HandingOff {

  private HandingOff() {}

  /** Puts a route before the committee. */
  public static Decision<CollectionCase, CaseEvent> propose(
      CollectionCase collectionCase, Route route, String why, ActionStamp act) {
    if (!(collectionCase.state() instanceof CaseState.Waiting waiting)) {
      return notPossible("proposed", collectionCase);
    }
    return Decision.accept(
        collectionCase
            .in(waiting.propose(new Proposal(route, why, act.by(), act.on())))
            .noted(act, "PROPOSED", describe(route) + ": " + why),
        List.of());
  }

  /**
   * The committee's yes: answers the case with the approval noted, still to be handed off by the
   * proposal's route.
   */
  public static Decision<CollectionCase, CaseEvent> approve(
      CollectionCase collectionCase, String reason, ActionStamp act) {
    return decided(collectionCase, "APPROVED", reason, act);
  }

  /** The committee's no: the case waits for another proposal. */
  public static Decision<CollectionCase, CaseEvent> decline(
      CollectionCase collectionCase, String reason, ActionStamp act) {
    return switch (decided(collectionCase, "DECLINED", reason, act)) {
      case Decision.Accepted<CollectionCase, CaseEvent> accepted ->
          Decision.accept(accepted.state().in(new CaseState.Unrouted()), List.of());
      case Decision.Refused<CollectionCase, CaseEvent> refused -> refused;
    };
  }

  /** Takes a proposal back before the committee has answered. */
  public static Decision<CollectionCase, CaseEvent> withdraw(
      CollectionCase collectionCase, String reason, ActionStamp act) {
    if (!(collectionCase.state() instanceof CaseState.Proposed proposed)) {
      return nothingProposed("withdrawn", collectionCase);
    }
    return Decision.accept(
        collectionCase
            .in(proposed.undone())
            .noted(act, "WITHDRAWN", describe(proposed.proposal().route()) + ": " + reason),
        List.of());
  }

  private static Decision<CollectionCase, CaseEvent> decided(
      CollectionCase collectionCase, String word, String reason, ActionStamp act) {
    if (!(collectionCase.state() instanceof CaseState.Proposed(Proposal proposal))) {
      return nothingProposed("approved or declined", collectionCase);
    }
    if (proposal.by().equals(act.by())) {
      return Decision.refuse(new CaseRefusals.FourEyes(act.by()));
    }
    return Decision.accept(
        collectionCase.noted(act, word, describe(proposal.route()) + ": " + reason), List.of());
  }

  /** Gives the case to an agency on the terms of its offer. */
  public static Decision<CollectionCase, CaseEvent> toAgency(
      CollectionCase collectionCase, Offer offer, int ageDays, String why, ActionStamp act) {
    if (!(collectionCase.state() instanceof CaseState.Waiting waiting)) {
      return notPossible("handed to an agency", collectionCase);
    }
    if (collectionCase.negotiation().pause().isPresent()) {
      return paused(collectionCase);
    }
    if (collectionCase.flags().insolvent()) {
      return Decision.refuse(
          new CaseRefusals.RouteNotOpen("nobody may press this debtor; declare the claim"));
    }
    Optional<Cost> fixed = fixedFee(collectionCase, offer, act);
    Mandate mandate = Mandate.begun(offer, collectionCase.account(), ageDays);
    CollectionCase handed =
        collectionCase
            .given(mandate)
            .with(collectionCase.negotiation().begun())
            .with(fixed.map(collectionCase.account()::cost).orElse(collectionCase.account()))
            .in(waiting.handedTo(offer.agency(), act.on()))
            .noted(act, "HANDED_OFF", "to agency " + offer.agency() + ": " + why);
    List<CaseEvent> events = new ArrayList<>();
    events.add(new CaseEvent.HandedToAgency(offer, why));
    fixed.ifPresent(
        cost -> events.add(new CaseEvent.CostIncurred(cost, collectionCase.oldestInvoice())));
    return Decision.accept(handed, events);
  }

  /**
   * Gives the case to lawyer, bailiff and court; an agency must have tried, or there is a reason.
   */
  public static Decision<CollectionCase, CaseEvent> toCourt(
      CollectionCase collectionCase, Procedure procedure, String reason, ActionStamp act) {
    if (!(collectionCase.state() instanceof CaseState.Waiting waiting)) {
      return notPossible("taken to court", collectionCase);
    }
    if (!collectionCase.flags().amicableDone() && (reason == null || reason.isBlank())) {
      return Decision.refuse(new CaseRefusals.AmicableFirst());
    }
    if (collectionCase.negotiation().pause().isPresent()) {
      return paused(collectionCase);
    }
    Outstanding open = collectionCase.outstanding();
    CourtClaim asked = CourtClaim.of(procedure, open.principal(), open.accessories());
    String leftOut =
        asked.leftOut().isZero()
            ? ""
            : "; " + asked.leftOut() + " is above what this way takes and stays open";
    CollectionCase handed =
        collectionCase
            .with(collectionCase.flags().inCourt(act.on()))
            .in(waiting.broughtBefore(procedure, asked, act.on()))
            .noted(
                act,
                "HANDED_OFF",
                "to court, " + procedure + ", for " + asked.total() + ": " + reason + leftOut);
    return Decision.accept(
        handed, new CaseEvent.HandedToCourt(procedure, asked.total(), act.on(), reason));
  }

  static Decision<CollectionCase, CaseEvent> paused(CollectionCase collectionCase) {
    LegalPause pause = collectionCase.negotiation().pause().orElseThrow();
    return Decision.refuse(new CaseRefusals.PausedByLaw(pause.cause(), pause.until()));
  }

  private static Optional<Cost> fixedFee(CollectionCase of, Offer offer, ActionStamp act) {
    Money fixed = offer.feeSchedule().fixedFor(of.account().claimed());
    String name = of.id().value() + " fixed fee " + of.mandates().size();
    return fixed.isPositive()
        ? Optional.of(
            new Cost(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                Cost.Head.AGENCY_FEE,
                fixed,
                act.on(),
                "fixed fee of " + offer.agency(),
                false))
        : Optional.empty();
  }

  private static String describe(Route route) {
    return switch (route) {
      case Route.ToAgency toAgency -> "agency " + toAgency.agency();
      case Route.ToCourt toCourt -> "court, " + toCourt.procedure();
      case Route.ToBuyer(Sale sale) -> "sale to " + sale.buyer() + " for " + sale.price();
    };
  }

  private static Decision<CollectionCase, CaseEvent> nothingProposed(
      String what, CollectionCase collectionCase) {
    return collectionCase.state() instanceof CaseState.Unrouted
        ? Decision.refuse(new CaseRefusals.NothingProposed())
        : notPossible(what, collectionCase);
  }

  static Decision<CollectionCase, CaseEvent> notPossible(
      String what, CollectionCase collectionCase) {
    return switch (collectionCase.state()) {
      case CaseState.Closed closed ->
          Decision.refuse(new CaseRefusals.CaseClosedAlready(closed.outcome()));
      case CaseState other ->
          Decision.refuse(new CaseRefusals.NotPossibleInState(what, other.status()));
    };
  }
}
