package org.encours.risk.domain.committee;

import java.time.LocalDate;
import org.encours.kernel.Money;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.credit.Terms;
import org.encours.risk.domain.rating.Grade;

/** How a debtor stood when the agenda was made: what the committee saw, whatever comes later. */
public record Snapshot(
    int score,
    Grade grade,
    Money creditLimit,
    Terms terms,
    Money exposure,
    boolean onHold,
    LocalDate assessedFor) {

  static Snapshot of(Assessment assessment) {
    return new Snapshot(
        assessment.rating().score(),
        assessment.rating().grade(),
        assessment.line().limit(),
        assessment.line().terms(),
        assessment.exposure(),
        assessment.onHold(),
        assessment.assessedFor());
  }
}
