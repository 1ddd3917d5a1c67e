package org.encours.collections.domain.court;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a procedure stands and what may come next.
 *
 * @param steps taken so far, in order
 */
public record CourtPath(Procedure procedure, List<CourtStep> steps) {

  public CourtPath {
    steps = List.copyOf(steps);
  }

  /** The step taken last, or null before the first. */
  public StepKind last() {
    return steps.isEmpty() ? null : steps.getLast().kind();
  }

  /** The moves that are legal now, whatever the day; insolvency may come at any time. */
  public List<StepKind> next() {
    return last() == StepKind.INSOLVENCY
        ? List.of()
        : Stream.concat(moves().stream().map(CourtRule::to), Stream.of(StepKind.INSOLVENCY))
            .distinct()
            .toList();
  }

  /** Nothing more can come of this procedure, and there is no title: another route is needed. */
  public boolean failed() {
    return !steps.isEmpty() && moves().isEmpty() && last() != StepKind.ENFORCED
        || last() == StepKind.INSOLVENCY;
  }

  /** Why a step cannot be taken on a day, or empty when it can. */
  public Optional<String> obstacle(StepKind step, LocalDate on, Deadlines days) {
    if (step == StepKind.INSOLVENCY && last() != StepKind.INSOLVENCY) {
      return Optional.empty();
    }
    Optional<CourtRule> move = moves().stream().filter(rule -> rule.to() == step).findFirst();
    if (move.isEmpty()) {
      return Optional.of(
          last() == null
              ? step + " cannot be the first step; possible are " + next()
              : step + " cannot follow " + last() + "; possible are " + next());
    }
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    LocalDate before = steps.getLast().on();
    LocalDate first = move.get().term().notBefore(before, days);
    LocalDate end = move.get().term().notAfter(before, days);
    if (on.isBefore(before)) {
      return Optional.of(step + " cannot come before " + last() + " of " + before);
    }
    if (first != null && on.isBefore(first)) {
      return Optional.of(step + " is possible from " + first);
    }
    if (end != null && on.isAfter(end)) {
      return Optional.of(step + " was possible until " + end + "; what went before has lapsed");
    }
    return Optional.empty();
  }

  /** The days that matter for what may come next, the earliest first. */
  public List<Deadline> deadlines(Deadlines days) {
    if (steps.isEmpty()) {
      return List.of();
    }
    LocalDate before = steps.getLast().on();
    return moves().stream()
        .flatMap(rule -> deadlines(rule, before, days))
        .sorted(Comparator.comparing(Deadline::on))
        .toList();
  }

  private static Stream<Deadline> deadlines(CourtRule rule, LocalDate before, Deadlines days) {
    LocalDate first = rule.term().notBefore(before, days);
    LocalDate end = rule.term().notAfter(before, days);
    return Stream.of(
            first == null
                ? null
                : new Deadline(
                    first, false, rule.to(), rule.to().words() + " is possible from this day"),
            end == null
                ? null
                : new Deadline(
                    end, true, rule.to(), rule.to().words() + ": this day at the latest"))
        .filter(Objects::nonNull);
  }

  /**
   * Service interrupts prescription, filing alone does not; so does a seizure. A suit that was
   * served keeps the time from running until its end; a title has a time of its own.
   */
  public List<Interruption> interruptions() {
    List<Interruption> acts =
        steps.stream()
            .flatMap(step -> interruption(step).stream())
            .collect(toCollection(ArrayList::new));
    if (pending()) {
      acts.add(new Interruption(Interruption.Kind.SUIT_PENDING, steps.getLast().on()));
    }
    return List.copyOf(acts);
  }

  private static Optional<Interruption> interruption(CourtStep step) {
    return switch (step.kind()) {
      case SERVED -> Optional.of(new Interruption(Interruption.Kind.ORDER_SERVED, step.on()));
      case TITLE -> Optional.of(new Interruption(Interruption.Kind.TITLE, step.on()));
      case ENFORCED -> Optional.of(new Interruption(Interruption.Kind.SEIZURE, step.on()));
      default -> Optional.empty();
    };
  }

  private boolean pending() {
    boolean served = steps.stream().anyMatch(step -> step.kind() == StepKind.SERVED);
    boolean title = steps.stream().anyMatch(step -> step.kind() == StepKind.TITLE);
    return served && !title && !failed() && procedure.isSuit();
  }

  private List<CourtRule> moves() {
    return CourtRules.of(procedure).stream().filter(rule -> rule.from() == last()).toList();
  }
}
