package org.encours.collections.domain.cases;

import java.time.LocalDate;

/**
 * A time in which nobody may press the debtor (Book XIX CEL, title 2 and 3): the steps of an agency
 * rest, and no court is asked.
 *
 * @param until the last day of it
 * @param endedOn the day on which it was over, or null while it runs
 */
public record LegalPause(Cause cause, LocalDate from, LocalDate until, LocalDate endedOn) {

  /** What brings a pause. */
  public enum Cause {
    /** The debtor asks for instalments. */
    PLAN_REQUEST,
    /** The debtor asks for debt mediation (law of 3 May 2024). */
    MEDIATION,
    /** The debtor contests with reasons. */
    CONTEST
  }

  boolean running() {
    return endedOn == null;
  }

  /** Whether it held on a day, which may be told of long afterwards. */
  public boolean held(LocalDate day) {
    return !day.isBefore(from) && (endedOn == null || day.isBefore(endedOn));
  }

  LegalPause ended(LocalDate on) {
    return new LegalPause(cause, from, until, on);
  }
}
