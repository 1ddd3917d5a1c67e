package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.court.StepKind;
import org.encours.collections.domain.suit.CourtSteps;

/** Notes what happened in court; a procedure that ended without a title is routed anew. */
@ApplicationScoped
public class TakeCourtStep {

  private final CaseCommands desk;
  private final ProceduralDeadlines courtDays;

  TakeCourtStep(CaseCommands desk, ProceduralDeadlines courtDays) {
    this.desk = desk;
    this.courtDays = courtDays;
  }

  @Transactional
  public CollectionCase take(CaseOrder order, StepKind step, String note) {
    return desk.changeAndRoute(
        order, (known, act) -> CourtSteps.take(known, step, note, courtDays.of(known), act));
  }
}
