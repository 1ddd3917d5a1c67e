package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.encours.collections.application.port.Cases;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseEvent;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.NegativeReports;
import org.encours.kernel.Decision.Accepted;

/** Keeps what was decided of a case, with what follows from it whoever decided. */
@ApplicationScoped
class CaseBook {

  private final Cases cases;

  CaseBook(Cases cases) {
    this.cases = cases;
  }

  CollectionCase keep(CollectionCase now, List<CaseEvent> events, Act act) {
    Accepted<CollectionCase, CaseEvent> right =
        NegativeReports.reconsidered(new Accepted<>(now, events), act);
    cases.save(right.state(), right.events());
    return right.state();
  }
}
