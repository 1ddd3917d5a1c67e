package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a debt is handed off before its plan is at its end: the chance of recovery falls with age,
 * and faster where the risk is high.
 *
 * @param afterDays days past due after which any debt is handed off
 * @param grades risk grades that are handed off sooner
 * @param gradesAfterDays days past due after which these are
 */
public record EarlyHandoff(
    Optional<Integer> afterDays, Set<String> grades, Optional<Integer> gradesAfterDays) {

  public static final String BY_AGE = "handoff-by-age";
  public static final String BY_GRADE = "handoff-by-grade";

  public static final EarlyHandoff NEVER =
      new EarlyHandoff(Optional.empty(), Set.of(), Optional.empty());

  public EarlyHandoff {
    grades = Set.copyOf(grades);
  }

  /**
   * Nobody is handed off who never got a reminder after the due date, nor a second time after a
   * case came back.
   */
  Optional<LocalDate> date(DebtPosition position) {
    if (position.last().filter(EarlyHandoff::wasReminded).isEmpty()) {
      return Optional.empty();
    }
    boolean risky = position.grade().filter(grades::contains).isPresent();
    return Stream.concat(afterDays.stream(), gradesAfterDays.filter(any -> risky).stream())
        .map(days -> position.dueDate().plusDays(days))
        .min(LocalDate::compareTo);
  }

  private static boolean wasReminded(LastStep last) {
    return last.daysFromDue() > 0 && !last.name().equals(BY_AGE) && !last.name().equals(BY_GRADE);
  }

  /** The step as it is told and noted. */
  Step step(DebtPosition position) {
    boolean byAge = afterDays.map(days -> position.dueDate().plusDays(days)).equals(date(position));
    return new Step(
        byAge ? BY_AGE : BY_GRADE,
        byAge ? afterDays.orElseThrow() : gradesAfterDays.orElseThrow(),
        Channel.HANDOFF,
        Tone.FINAL,
        Charges.STATUTORY,
        Optional.empty(),
        Set.of(),
        0);
  }
}
