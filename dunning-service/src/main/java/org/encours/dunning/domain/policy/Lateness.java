package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.WorkingDays;

/**
 * Why a step came later than its plan's own day.
 *
 * @param planned due date and days of the step, on a working day
 * @param dueFrom from when it might be taken: not too soon after the step before, nor in a
 *     consumer's free term
 * @param on when it was taken, or what day it is looked at
 * @param missed working days since then on which no run took place
 * @param heldBack working days since then on which one did, and left it
 */
public record Lateness(
    LocalDate planned,
    LocalDate dueFrom,
    LocalDate on,
    List<LocalDate> missed,
    List<LocalDate> heldBack) {

  public Lateness {
    missed = List.copyOf(missed);
    heldBack = List.copyOf(heldBack);
  }

  /**
   * Empty when it came on its day.
   *
   * @param runs business dates on which runs took place
   */
  public static Optional<Lateness> of(
      LocalDate planned,
      LocalDate dueFrom,
      LocalDate on,
      Collection<LocalDate> runs,
      WorkingDays workingDays) {
    LocalDate itsDay = workingDays.onOrAfter(planned);
    if (!on.isAfter(itsDay)) {
      return Optional.empty();
    }
    List<LocalDate> missed = new ArrayList<>();
    List<LocalDate> heldBack = new ArrayList<>();
    for (LocalDate day = dueFrom; day.isBefore(on); day = day.plusDays(1)) {
      if (workingDays.isWorkingDay(day)) {
        (runs.contains(day) ? heldBack : missed).add(day);
      }
    }
    return Optional.of(new Lateness(itsDay, dueFrom, on, missed, heldBack));
  }

  public long days() {
    return ChronoUnit.DAYS.between(planned, on);
  }

  /** Whether it would have come earlier, had every day had its run. */
  public boolean byMissedRuns() {
    return !missed.isEmpty();
  }

  public String why() {
    List<String> reasons = new ArrayList<>();
    if (dueFrom.isAfter(planned)) {
      reasons.add(
          "it could not be taken before "
              + dueFrom
              + ": the step before it came late, or a free term ran");
    }
    if (!missed.isEmpty()) {
      reasons.add(
          missed.size() == 1
              ? "no run took place on " + missed.getFirst()
              : "no run took place on "
                  + missed.size()
                  + " working days from "
                  + missed.getFirst()
                  + " to "
                  + missed.getLast());
    }
    if (!heldBack.isEmpty()) {
      reasons.add(
          "something stood in its way when runs took place from "
              + heldBack.getFirst()
              + " to "
              + heldBack.getLast());
    }
    return String.join("; ", reasons);
  }
}
