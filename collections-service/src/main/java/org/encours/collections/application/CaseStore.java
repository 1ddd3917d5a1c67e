package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.Papers;
import org.encours.collections.domain.bureau.NegativeReports;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision.Accepted;

/** Keeps what was decided of a case, with what follows from it whoever decided. */
@ApplicationScoped
class CaseStore {

  private final Cases cases;
  private final Papers papers;

  CaseStore(Cases cases, Papers papers) {
    this.cases = cases;
    this.papers = papers;
  }

  CollectionCase keep(CollectionCase now, List<CaseEvent> events, ActionStamp act) {
    Accepted<CollectionCase, CaseEvent> right =
        NegativeReports.reconsidered(new Accepted<>(now, events), act);
    cases.save(right.state(), right.events());
    if (right.events().stream().anyMatch(CaseStore::leavesTheHouse)) {
      papers.want(right.state().creditor(), right.state().id(), act.at());
    }
    return right.state();
  }

  /** From then on others judge the claim by its papers. */
  private static boolean leavesTheHouse(CaseEvent event) {
    return event instanceof CaseEvent.HandedToAgency
        || event instanceof CaseEvent.HandedToCourt
        || event instanceof CaseEvent.CaseSold;
  }
}
