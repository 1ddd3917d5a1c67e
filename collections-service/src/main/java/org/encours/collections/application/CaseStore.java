package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.encours.collections.application.port.Cases;
import org.encours.collections.domain.bureau.NegativeReports;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.kernel.Decision.Accepted;

/** Keeps what was decided of a case, with what follows from it whoever decided. */
@ApplicationScoped
class CaseStore {

  private final Cases cases;

  CaseStore(Cases cases) {
    this.cases = cases;
  }

  CollectionCase keep(CollectionCase now, List<CaseEvent> events, ActionStamp act) {
    Accepted<CollectionCase, CaseEvent> right =
        NegativeReports.reconsidered(new Accepted<>(now, events), act);
    cases.save(right.state(), right.events());
    return right.state();
  }
}
