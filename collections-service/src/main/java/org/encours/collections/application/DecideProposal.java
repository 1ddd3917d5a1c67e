package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.encours.collections.application.port.Cases;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CaseState;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.HandingOff;
import org.encours.collections.domain.collection.Proposal;
import org.encours.collections.domain.route.Route;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;

/** The committee's answer to a proposed route; a yes hands the case off at once. */
@ApplicationScoped
public class DecideProposal {

  private final Cases cases;
  private final NextStep nextStep;
  private final Clock clock;

  DecideProposal(Cases cases, NextStep nextStep, Clock clock) {
    this.cases = cases;
    this.nextStep = nextStep;
    this.clock = clock;
  }

  @Transactional
  public CollectionCase approve(
      CreditorId creditor, CaseId id, String reason, LocalDate on, String by) {
    Act act = new Act(on, clock.instant(), by);
    CollectionCase known = find(creditor, id);
    var approved = HandingOff.approve(known, reason, act).orThrow();
    Proposal proposal = ((CaseState.Proposed) known.state()).proposal();
    Decision<CollectionCase, CaseEvent> handedOff =
        switch (proposal.route()) {
          case Route.ToAgency(var agency) ->
              nextStep.toAgency(approved.state(), agency, proposal.why(), act);
          case Route.ToCourt(var procedure) ->
              HandingOff.toCourt(approved.state(), procedure, proposal.why(), act);
        };
    var done = handedOff.orThrow();
    List<CaseEvent> events = new ArrayList<>(approved.events());
    events.addAll(done.events());
    cases.save(done.state(), events);
    return done.state();
  }

  @Transactional
  public CollectionCase decline(
      CreditorId creditor, CaseId id, String reason, LocalDate on, String by) {
    var declined =
        HandingOff.decline(find(creditor, id), reason, new Act(on, clock.instant(), by)).orThrow();
    cases.save(declined.state(), declined.events());
    return declined.state();
  }

  private CollectionCase find(CreditorId creditor, CaseId id) {
    return cases
        .find(creditor, id)
        .orElseThrow(() -> new NoSuchElementException("There is no case " + id.value() + "."));
  }
}
