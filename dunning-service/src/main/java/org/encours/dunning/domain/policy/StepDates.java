package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.kernel.Sentence;

/** Which step of a plan comes next for a debt, and from which day on. */
record StepDates(DunningPolicy policy) {

  /** A message the morning after the invoice left annoys and gets nobody paid sooner. */
  private static final int QUIET_DAYS_AFTER_ISSUE = 3;

  /** The first step not taken yet that is for this debtor and still makes sense. */
  Optional<Integer> next(LocalDate businessDate, DebtPosition position) {
    int index = position.last().map(policy::indexAfter).orElse(0);
    while (index < policy.steps().size()) {
      Step step = policy.steps().get(index);
      boolean tooLateForCourtesy =
          step.courtesy() && position.dueDate().isBefore(later(businessDate, afterIssue(position)));
      if (step.isFor(position.grade()) && !tooLateForCourtesy) {
        return Optional.of(index);
      }
      index++;
    }
    return Optional.empty();
  }

  LocalDate earliest(Step step, DebtPosition position) {
    LocalDate byPlan = position.dueDate().plusDays(step.daysFromDue());
    LocalDate byDistance =
        position.last().map(last -> last.takenOn().plusDays(step.waitDays())).orElse(byPlan);
    return later(later(byPlan, byDistance), afterIssue(position));
  }

  /** Why a step comes on its earliest day and not before: its own day, or the one before it. */
  Sentence why(Step step, DebtPosition position) {
    LocalDate byPlan = position.dueDate().plusDays(step.daysFromDue());
    return position
        .last()
        .filter(last -> last.takenOn().plusDays(step.waitDays()).isAfter(byPlan))
        .map(
            last ->
                Sentence.of(
                        "step-keeps-distance",
                        "step {step} comes {waitDays} days after {last} of {lastOn}")
                    .with("step", step.name())
                    .with("waitDays", step.waitDays())
                    .with("last", last.name())
                    .with("lastOn", last.takenOn()))
        .orElseGet(
            () ->
                Sentence.of(
                        "step-on-its-day",
                        "step {step} is due {days} days from the due date {dueDate}")
                    .with("step", step.name())
                    .with("days", step.daysFromDue())
                    .with("dueDate", position.dueDate()));
  }

  Optional<LocalDate> earliestAfter(LastStep last, DebtPosition position) {
    DebtPosition moved = position.after(last);
    LocalDate tomorrow = last.takenOn().plusDays(1);
    return Stream.concat(
            next(tomorrow, moved).map(index -> earliest(policy.steps().get(index), moved)).stream(),
            policy.handoff().date(moved).stream())
        .min(LocalDate::compareTo)
        .map(date -> later(date, tomorrow));
  }

  private static LocalDate afterIssue(DebtPosition position) {
    return position.issueDate().plusDays(QUIET_DAYS_AFTER_ISSUE);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
