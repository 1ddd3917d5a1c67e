package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which step of a plan comes next for a debt, and from which day on. */
record StepDates(DunningPolicy policy) {

  /** A message the morning after the invoice left annoys and gets nobody paid sooner. */
  private static final int QUIET_DAYS_AFTER_ISSUE = 3;

  /** The first step not taken yet that is for this debtor and still makes sense. */
  Optional<Integer> next(LocalDate businessDate, Standing standing) {
    int index = standing.last().map(policy::indexAfter).orElse(0);
    while (index < policy.steps().size()) {
      Step step = policy.steps().get(index);
      boolean tooLateForCourtesy =
          step.courtesy() && standing.dueDate().isBefore(later(businessDate, afterIssue(standing)));
      if (step.isFor(standing.grade()) && !tooLateForCourtesy) {
        return Optional.of(index);
      }
      index++;
    }
    return Optional.empty();
  }

  LocalDate earliest(Step step, Standing standing) {
    LocalDate byPlan = standing.dueDate().plusDays(step.daysFromDue());
    LocalDate byDistance =
        standing.last().map(last -> last.takenOn().plusDays(step.waitDays())).orElse(byPlan);
    return later(later(byPlan, byDistance), afterIssue(standing));
  }

  Optional<LocalDate> earliestAfter(LastStep last, Standing standing) {
    Standing moved = standing.after(last);
    LocalDate tomorrow = last.takenOn().plusDays(1);
    return Stream.concat(
            next(tomorrow, moved).map(index -> earliest(policy.steps().get(index), moved)).stream(),
            policy.handoff().date(moved).stream())
        .min(LocalDate::compareTo)
        .map(date -> later(date, tomorrow));
  }

  private static LocalDate afterIssue(Standing standing) {
    return standing.issueDate().plusDays(QUIET_DAYS_AFTER_ISSUE);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
