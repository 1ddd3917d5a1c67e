package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.encours.collections.application.port.Cases;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.CourtSteps;
import org.encours.collections.domain.court.StepKind;
import org.encours.kernel.CreditorId;

/** Notes what happened in court; a procedure that ended without a title is routed anew. */
@ApplicationScoped
public class TakeCourtStep {

  private final Cases cases;
  private final CourtDays courtDays;
  private final NextStep nextStep;
  private final Clock clock;

  TakeCourtStep(Cases cases, CourtDays courtDays, NextStep nextStep, Clock clock) {
    this.cases = cases;
    this.courtDays = courtDays;
    this.nextStep = nextStep;
    this.clock = clock;
  }

  @Transactional
  public CollectionCase take(
      CreditorId creditor, CaseId id, StepKind step, String note, LocalDate on, String by) {
    CollectionCase known =
        cases
            .find(creditor, id)
            .orElseThrow(() -> new NoSuchElementException("There is no case " + id.value() + "."));
    Act act = new Act(on, clock.instant(), by);
    return nextStep.perform(
        CourtSteps.take(known, step, note, courtDays.of(known), act).orThrow(), act);
  }
}
