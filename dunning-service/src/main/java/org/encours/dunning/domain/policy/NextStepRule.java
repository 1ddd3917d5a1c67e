package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.kernel.Sentence;
import org.encours.kernel.WorkingDays;

/**
 * Decides what happens next to one debt. It depends on the business date and the debt's position
 * alone, so that a run may be repeated, interrupted, missed or replayed: a step is due from its day
 * on, not only on it; steps are taken in their order, one at a time, and each keeps its distance
 * from the one before and from the law's free term.
 */
public record NextStepRule(DunningPolicy policy, WorkingDays workingDays) {

  public NextStep on(LocalDate businessDate, DebtPosition position) {
    if (!position.owed().isPositive()) {
      return position.withoutClaim(Sentence.of("nothing-open", "nothing is open"));
    }
    Optional<LocalDate> handoff = policy.handoff().date(position);
    if (handoff.filter(date -> !businessDate.isBefore(date)).isPresent()) {
      Step early = policy.handoff().step(position);
      return unlessHeld(policy.steps().size(), early, businessDate, position);
    }
    StepDates dates = new StepDates(policy);
    Optional<Integer> next = dates.next(businessDate, position);
    if (next.isEmpty() && handoff.isPresent()) {
      return handedOff(handoff.get());
    }
    if (next.isEmpty()) {
      return new NextStep.Close(
          Sentence.of("plan-ended", "plan {plan} is at its end").with("plan", policy.name()));
    }
    Step step = policy.steps().get(next.get());
    LocalDate earliest = dates.earliest(step, position);
    if (businessDate.isBefore(earliest)) {
      return handoff
          .filter(earliest::isAfter)
          .map(NextStepRule::handedOff)
          .orElseGet(() -> new NextStep.WaitUntil(earliest, dates.why(step, position)));
    }
    return unlessHeld(next.get(), step, businessDate, position);
  }

  private static NextStep handedOff(LocalDate date) {
    return new NextStep.WaitUntil(
        date, Sentence.of("handoff-then", "it is handed off on {date}").with("date", date));
  }

  private NextStep unlessHeld(int index, Step step, LocalDate businessDate, DebtPosition position) {
    return new StepBlockers(policy, workingDays)
        .before(step, businessDate, position)
        .<NextStep>map(held -> held)
        .orElseGet(() -> perform(index, step, position));
  }

  /** From when a step might be taken: its day, its distance, the free term, a working day. */
  public LocalDate dueFrom(Step step, DebtPosition position) {
    LocalDate byPlan =
        policy.steps().contains(step)
            ? new StepDates(policy).earliest(step, position)
            : policy.handoff().date(position).orElseThrow();
    return workingDays.onOrAfter(
        position.freeTerm().map(FreeTerm::chargeFrom).filter(byPlan::isBefore).orElse(byPlan));
  }

  /** When the step after this one may be due at the earliest; empty at the end of the plan. */
  public Optional<LocalDate> earliestAfter(LastStep last, DebtPosition position) {
    return new StepDates(policy).earliestAfter(last, position);
  }

  private static NextStep perform(int index, Step step, DebtPosition position) {
    return switch (step.channel()) {
      case EMAIL, LETTER, REGISTERED_LETTER -> new NextStep.SendReminder(index, step);
      case PHONE -> new NextStep.CallDebtor(index, step);
      case SUPPLY_HOLD -> new NextStep.HoldSupply(index, step);
      case HANDOFF -> handOff(index, step, position);
    };
  }

  /** An agency is handed claims; charges of an invoice that is paid stay with the house. */
  private static NextStep handOff(int index, Step step, DebtPosition position) {
    return position.claimable().isPositive()
        ? new NextStep.RequestHandoff(index, step)
        : position.withoutClaim(
            Sentence.of("charges-alone", "the invoice is paid; {charges} of charges are open")
                .with("charges", position.chargesOpen()));
  }
}
