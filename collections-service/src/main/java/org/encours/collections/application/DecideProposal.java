package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Proposal;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.kernel.Decision;

/** The committee's answer to a proposed route; a yes hands the case off at once. */
@ApplicationScoped
public class DecideProposal {

  private final CaseCommands desk;
  private final NextStep nextStep;

  DecideProposal(CaseCommands desk, NextStep nextStep) {
    this.desk = desk;
    this.nextStep = nextStep;
  }

  @Transactional
  public CollectionCase approve(CaseOrder order, String reason) {
    return desk.change(order, (known, act) -> approved(known, reason, act));
  }

  @Transactional
  public CollectionCase decline(CaseOrder order, String reason) {
    return desk.change(order, (known, act) -> HandingOff.decline(known, reason, act));
  }

  /** What a yes does to a case, not yet kept. */
  Decision<CollectionCase, CaseEvent> approved(
      CollectionCase known, String reason, ActionStamp act) {
    var approved = HandingOff.approve(known, reason, act).orThrow();
    Proposal proposal = ((CaseState.Proposed) known.state()).proposal();
    var done = nextStep.take(approved.state(), proposal.route(), proposal.why(), act).orThrow();
    List<CaseEvent> events = new ArrayList<>(approved.events());
    events.addAll(done.events());
    return Decision.accept(done.state(), events);
  }
}
