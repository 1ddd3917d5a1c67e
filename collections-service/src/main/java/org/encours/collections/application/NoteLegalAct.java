package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalAct;
import org.encours.collections.domain.party.ActionStamp;
import org.encours.collections.domain.suit.LegalActs;

/**
 * Notes an act that was done about the debt elsewhere. Prescription is reckoned anew with it, and a
 * case that waited at the gate for such an act is looked at again.
 */
@ApplicationScoped
public class NoteLegalAct {

  private final CaseCommands desk;
  private final PrescriptionDates claimLife;
  private final ReopenRefused reopenRefused;
  private final Clock clock;

  NoteLegalAct(
      CaseCommands desk, PrescriptionDates claimLife, ReopenRefused reopenRefused, Clock clock) {
    this.desk = desk;
    this.claimLife = claimLife;
    this.reopenRefused = reopenRefused;
    this.clock = clock;
  }

  @Transactional
  public CollectionCase note(CaseOrder order, LegalAct done) {
    CollectionCase noted =
        desk.change(order, (known, act) -> LegalActs.note(known, done, life(known, done), act));
    reopenRefused.lookAgain(noted, new ActionStamp(order.on(), clock.instant(), order.by()));
    return desk.find(order.creditor(), order.id());
  }

  private LegalActs.Life life(CollectionCase known, LegalAct done) {
    return new LegalActs.Life(
        claimLife.end(known).orElse(null),
        claimLife.end(known, LegalActs.interruptions(known, done)).orElse(null));
  }
}
