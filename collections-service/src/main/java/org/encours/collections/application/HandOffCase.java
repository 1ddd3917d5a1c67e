package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.RouteOption;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;

/**
 * A controller's choice of a route. A case that an agency holds is recalled first; a court, a sale,
 * and a claim above the policy's threshold, wait for the committee.
 */
@ApplicationScoped
public class HandOffCase {

  private final CaseCommands desk;
  private final Routes routes;
  private final Policies policies;
  private final NextStep nextStep;

  HandOffCase(CaseCommands desk, Routes routes, Policies policies, NextStep nextStep) {
    this.desk = desk;
    this.routes = routes;
    this.policies = policies;
    this.nextStep = nextStep;
  }

  /**
   * @param reason why, which a court needs while no agency has tried; may be null
   */
  @Transactional
  public CollectionCase handOff(CaseOrder order, Route route, String reason) {
    return desk.change(order, (known, act) -> handedOff(known, route, reason, act));
  }

  /** What a hand-off does to a case, not yet kept. */
  Decision<CollectionCase, CaseEvent> handedOff(
      CollectionCase known, Route route, String reason, ActionStamp act) {
    if (known.over().isPresent()) {
      return Decision.refuse(known.over().get());
    }
    boolean noReason = reason == null || reason.isBlank();
    if (route instanceof Route.ToCourt && !known.flags().amicableDone() && noReason) {
      return Decision.refuse(new CaseRefusals.AmicableFirst());
    }
    Accepted<CollectionCase, CaseEvent> free = takenBack(known, act);
    RouteOption option = open(free.state(), route, act.on());
    String why = noReason ? option.why() : reason;
    // What cannot be carried out is refused now, not after the committee's yes.
    var done = nextStep.take(free.state(), route, why, act);
    if (policies.of(known.creditor()).needsApproval(route, free.state().account().open())) {
      done.orThrow();
      done = HandingOff.propose(free.state(), route, why, act);
    }
    List<CaseEvent> events = new ArrayList<>(free.events());
    events.addAll(done.orThrow().events());
    return Decision.accept(done.orThrow().state(), events);
  }

  private static Accepted<CollectionCase, CaseEvent> takenBack(
      CollectionCase known, ActionStamp act) {
    return known.state().agency() == null
        ? new Accepted<>(known, List.of())
        : Closing.recall(known, "another route was chosen", act).orThrow();
  }

  private RouteOption open(CollectionCase free, Route route, LocalDate on) {
    RouteOption option =
        routes.of(free, on).stream()
            .filter(known -> known.leads(route))
            .findFirst()
            .orElseThrow(() -> new NotFound("There is no such route: " + route));
    if (!option.eligible()) {
      throw new RefusedException(new CaseRefusals.RouteNotOpen(option.why()));
    }
    return option;
  }
}
