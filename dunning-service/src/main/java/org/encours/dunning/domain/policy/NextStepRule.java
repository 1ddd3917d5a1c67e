package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.kernel.WorkingDays;

/**
 * Decides what happens next to one debt. It depends on the business date and the debt's standing
 * alone, so that a run may be repeated, interrupted, missed or replayed: a step is due from its day
 * on, not only on it; steps are taken in their order, one at a time, and each keeps its distance
 * from the one before and from the law's free term.
 */
public record NextStepRule(DunningPolicy policy, WorkingDays workingDays) {

  /** A message the morning after the invoice left annoys and gets nobody paid sooner. */
  private static final int QUIET_DAYS_AFTER_ISSUE = 3;

  public NextStep on(LocalDate businessDate, Standing standing) {
    if (!standing.claimable().isPositive()) {
      return standing.disputed()
          ? new NextStep.Held(Hold.DISPUTED, Optional.empty(), "all that is open is disputed")
          : new NextStep.Close("nothing is open");
    }
    Optional<Integer> next = nextIndex(businessDate, standing);
    if (next.isEmpty()) {
      return new NextStep.Close("plan " + policy.name() + " is at its end");
    }
    Step step = policy.steps().get(next.get());
    LocalDate earliest = earliest(step, standing);
    if (businessDate.isBefore(earliest)) {
      return new NextStep.WaitUntil(earliest, "step " + step.name() + " is due then");
    }
    return obstacle(businessDate, step, standing)
        .<NextStep>map(held -> held)
        .orElseGet(() -> perform(next.get(), step));
  }

  /** When the step after this one may be due at the earliest; empty at the end of the plan. */
  public Optional<LocalDate> earliestAfter(LastStep last, Standing standing) {
    Standing moved = standing.after(last);
    return nextIndex(last.takenOn().plusDays(1), moved)
        .map(index -> earliest(policy.steps().get(index), moved))
        .map(date -> later(date, last.takenOn().plusDays(1)));
  }

  /** The first step not taken yet that is for this debtor and still makes sense. */
  private Optional<Integer> nextIndex(LocalDate businessDate, Standing standing) {
    int index = standing.last().map(policy::indexAfter).orElse(0);
    while (index < policy.steps().size()) {
      Step step = policy.steps().get(index);
      boolean tooLateForCourtesy =
          step.courtesy() && standing.dueDate().isBefore(earliestMessage(businessDate, standing));
      if (step.isFor(standing.grade()) && !tooLateForCourtesy) {
        return Optional.of(index);
      }
      index++;
    }
    return Optional.empty();
  }

  private LocalDate earliestMessage(LocalDate businessDate, Standing standing) {
    LocalDate quiet = standing.issueDate().plusDays(QUIET_DAYS_AFTER_ISSUE);
    return businessDate.isBefore(quiet) ? quiet : businessDate;
  }

  private LocalDate earliest(Step step, Standing standing) {
    LocalDate byPlan = standing.dueDate().plusDays(step.daysFromDue());
    LocalDate byDistance =
        standing.last().map(last -> last.takenOn().plusDays(step.waitDays())).orElse(byPlan);
    LocalDate quiet = standing.issueDate().plusDays(QUIET_DAYS_AFTER_ISSUE);
    return later(later(byPlan, byDistance), quiet);
  }

  private Optional<NextStep.Held> obstacle(LocalDate today, Step step, Standing standing) {
    if (standing.hold().isPresent()) {
      return standing.hold();
    }
    if (standing.last().isPresent() && !standing.lastSent()) {
      return held(Hold.AWAITING_DISPATCH, today.plusDays(1), "the message before has not left yet");
    }
    Optional<FreeTerm> running =
        standing.freeTerm().filter(term -> today.isBefore(term.chargeFrom()));
    if (running.isPresent()) {
      return held(
          Hold.LEGAL_WAIT,
          running.get().chargeFrom(),
          "the free term runs until " + running.get().lastFreeDay() + " (CEL art. XIX.2)");
    }
    if (step.minimumAmount()
        .filter(least -> standing.debtorOverdue().amount().compareTo(least) < 0)
        .isPresent()) {
      return Optional.of(
          new NextStep.Held(
              Hold.BELOW_MINIMUM,
              Optional.empty(),
              "the debtor owes " + standing.debtorOverdue() + ", less than the step's minimum"));
    }
    if (!workingDays.isWorkingDay(today)) {
      return held(Hold.NOT_A_WORKING_DAY, workingDays.onOrAfter(today), "weekend or holiday");
    }
    return tooSoonAfterContact(today, step, standing);
  }

  private Optional<NextStep.Held> tooSoonAfterContact(
      LocalDate today, Step step, Standing standing) {
    return standing
        .lastContact()
        .filter(any -> step.channel().written() || step.channel() == Channel.PHONE)
        .filter(contact -> ChronoUnit.DAYS.between(contact, today) < policy.contactGapDays())
        .flatMap(
            contact ->
                held(
                    Hold.CONTACTED_RECENTLY,
                    contact.plusDays(policy.contactGapDays()),
                    "the debtor got a message on " + contact));
  }

  private static Optional<NextStep.Held> held(Hold hold, LocalDate until, String why) {
    return Optional.of(new NextStep.Held(hold, Optional.of(until), why));
  }

  private static NextStep perform(int index, Step step) {
    return switch (step.channel()) {
      case EMAIL, LETTER, REGISTERED_LETTER -> new NextStep.SendReminder(index, step);
      case PHONE -> new NextStep.CallDebtor(index, step);
      case SUPPLY_HOLD -> new NextStep.HoldSupply(index, step);
      case HANDOFF -> new NextStep.RequestHandoff(index, step);
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
