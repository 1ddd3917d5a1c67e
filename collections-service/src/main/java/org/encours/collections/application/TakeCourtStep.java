package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.CourtSteps;
import org.encours.collections.domain.court.StepKind;

/** Notes what happened in court; a procedure that ended without a title is routed anew. */
@ApplicationScoped
public class TakeCourtStep {

  private final CaseDesk desk;
  private final CourtDays courtDays;

  TakeCourtStep(CaseDesk desk, CourtDays courtDays) {
    this.desk = desk;
    this.courtDays = courtDays;
  }

  @Transactional
  public CollectionCase take(CaseOrder order, StepKind step, String note) {
    return desk.changeAndRoute(
        order, (known, act) -> CourtSteps.take(known, step, note, courtDays.of(known), act));
  }
}
