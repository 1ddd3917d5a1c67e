package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CaseRefusals;
import org.encours.collections.domain.collection.Closing;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.HandingOff;
import org.encours.collections.domain.route.Route;
import org.encours.collections.domain.route.RouteOption;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.RefusedException;

/**
 * A controller's choice of a route. A case that an agency holds is recalled first; a court, and a
 * claim above the policy's threshold, wait for the committee.
 */
@ApplicationScoped
public class HandOffCase {

  private final Cases cases;
  private final Routes routes;
  private final Policies policies;
  private final NextStep nextStep;
  private final Clock clock;

  HandOffCase(Cases cases, Routes routes, Policies policies, NextStep nextStep, Clock clock) {
    this.cases = cases;
    this.routes = routes;
    this.policies = policies;
    this.nextStep = nextStep;
    this.clock = clock;
  }

  /**
   * @param reason why, which a court needs while no agency has tried; may be null
   */
  @Transactional
  public CollectionCase handOff(
      CreditorId creditor, CaseId id, Route route, String reason, LocalDate on, String by) {
    Act act = new Act(on, clock.instant(), by);
    CollectionCase known =
        cases
            .find(creditor, id)
            .orElseThrow(() -> new NoSuchElementException("There is no case " + id.value() + "."));
    boolean noReason = reason == null || reason.isBlank();
    if (route instanceof Route.ToCourt
        && !known.standing().amicableDone()
        && noReason
        && !known.closed()) {
      throw new RefusedException(new CaseRefusals.AmicableFirst());
    }
    Accepted<CollectionCase, CaseEvent> free = takenBack(known, act);
    RouteOption option = open(free.state(), route, on);
    String why = noReason ? option.why() : reason;
    Decision<CollectionCase, CaseEvent> decided =
        policies.of(creditor).needsApproval(route, free.state().account().open())
            ? HandingOff.propose(free.state(), route, why, act)
            : switch (route) {
              case Route.ToAgency(var agency) -> nextStep.toAgency(free.state(), agency, why, act);
              case Route.ToCourt(var procedure) ->
                  HandingOff.toCourt(free.state(), procedure, why, act);
            };
    Accepted<CollectionCase, CaseEvent> done = decided.orThrow();
    List<CaseEvent> events = new ArrayList<>(free.events());
    events.addAll(done.events());
    cases.save(done.state(), events);
    return done.state();
  }

  private static Accepted<CollectionCase, CaseEvent> takenBack(CollectionCase known, Act act) {
    return known.state().agency() == null
        ? new Accepted<>(known, List.of())
        : Closing.recall(known, "another route was chosen", act).orThrow();
  }

  private RouteOption open(CollectionCase free, Route route, LocalDate on) {
    if (free.closed()) {
      HandingOff.propose(free, route, "", new Act(on, clock.instant(), "")).orThrow();
    }
    RouteOption option =
        routes.of(free, on).stream()
            .filter(known -> route.equals(known.route()))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("There is no such route: " + route));
    if (!option.eligible()) {
      throw new RefusedException(new CaseRefusals.RouteNotOpen(option.why()));
    }
    return option;
  }
}
