package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The last step taken for a debt.
 *
 * @param takenOn business date of the run that took it
 * @param daysFromDue of the step in the plan it was taken under
 * @param dueFrom from when it might have been taken; empty where that was not noted
 */
public record LastStep(
    String name, int daysFromDue, LocalDate takenOn, Optional<LocalDate> dueFrom) {

  public LastStep(String name, int daysFromDue, LocalDate takenOn) {
    this(name, daysFromDue, takenOn, Optional.empty());
  }

  /**
   * The same step, counted from a later day: its message goes out again, and its time starts anew.
   */
  public LastStep again(LocalDate on) {
    return new LastStep(name, daysFromDue, on, dueFrom);
  }
}
