package org.encours.dunning.adapter.in.rest;

import java.time.LocalDate;
import org.encours.dunning.domain.policy.Lateness;

/**
 * Why a step comes, or came, later than its plan's day.
 *
 * @param planned the plan's day for it, on a working day
 * @param dueFrom from when it might be taken
 * @param days past the plan's day
 * @param missedRuns working days since on which no run took place
 * @param missedFrom the first of them
 * @param missedTo the last of them
 */
public record LatenessResponse(
    LocalDate planned,
    LocalDate dueFrom,
    long days,
    int missedRuns,
    LocalDate missedFrom,
    LocalDate missedTo,
    String why) {

  static LatenessResponse of(Lateness it) {
    return new LatenessResponse(
        it.planned(),
        it.dueFrom(),
        it.days(),
        it.missed().size(),
        it.byMissedRuns() ? it.missed().getFirst() : null,
        it.byMissedRuns() ? it.missed().getLast() : null,
        it.why());
  }
}
