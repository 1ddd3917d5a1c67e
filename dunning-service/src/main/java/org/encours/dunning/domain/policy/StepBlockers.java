package org.encours.dunning.domain.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;
import org.encours.kernel.WorkingDays;

/** What stands in the way of a step that is due; the weightiest is the one that is told. */
record StepBlockers(DunningPolicy policy, WorkingDays workingDays) {

  Optional<NextStep.Held> before(Step step, LocalDate today, DebtPosition position) {
    return Stream.<Supplier<Optional<NextStep.Held>>>of(
            position::hold,
            () -> notSentYet(today, position),
            () -> freeTermRuns(today, position),
            () -> notWorthIt(step, position),
            () -> noWorkingDay(today),
            () -> tooSoonAfterContact(today, step, position))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<NextStep.Held> notSentYet(LocalDate today, DebtPosition position) {
    return position.last().isPresent() && !position.lastSent()
        ? held(
            Hold.AWAITING_DISPATCH,
            today.plusDays(1),
            Sentence.of("not-sent-yet", "the message before has not left yet"))
        : Optional.empty();
  }

  private static Optional<NextStep.Held> freeTermRuns(LocalDate today, DebtPosition position) {
    return position
        .freeTerm()
        .filter(term -> today.isBefore(term.chargeFrom()))
        .flatMap(
            term ->
                held(
                    Hold.LEGAL_WAIT,
                    term.chargeFrom(),
                    Sentence.of(
                            "free-term",
                            "the free term runs until {lastFreeDay} (CEL art. XIX.2, BW 6:96 lid 6)")
                        .with("lastFreeDay", term.lastFreeDay())));
  }

  private static Optional<NextStep.Held> notWorthIt(Step step, DebtPosition position) {
    return step.minimumAmount()
        .filter(least -> atStake(step, position).amount().compareTo(least) < 0)
        .map(
            least ->
                new NextStep.Held(
                    Hold.BELOW_MINIMUM,
                    Optional.empty(),
                    Sentence.of(
                            "below-minimum",
                            "the debtor owes {owes}, less than the step's minimum of {minimum}")
                        .with("owes", atStake(step, position))
                        .with("minimum", least)));
  }

  /** Before the due date nothing is overdue yet: what falls due is at stake as well. */
  private static Money atStake(Step step, DebtPosition position) {
    return step.courtesy() ? position.debtorDue() : position.debtorOverdue();
  }

  private Optional<NextStep.Held> noWorkingDay(LocalDate today) {
    return workingDays.isWorkingDay(today)
        ? Optional.empty()
        : held(
            Hold.NOT_A_WORKING_DAY,
            workingDays.onOrAfter(today),
            Sentence.of("no-working-day", "weekend or holiday"));
  }

  private Optional<NextStep.Held> tooSoonAfterContact(
      LocalDate today, Step step, DebtPosition position) {
    return position
        .lastContact()
        .filter(any -> step.channel().written() || step.channel() == Channel.PHONE)
        .filter(contact -> ChronoUnit.DAYS.between(contact, today) < policy.contactGapDays())
        .flatMap(
            contact ->
                held(
                    Hold.CONTACTED_RECENTLY,
                    contact.plusDays(policy.contactGapDays()),
                    Sentence.of("contacted-recently", "the debtor got a message on {contact}")
                        .with("contact", contact)));
  }

  private static Optional<NextStep.Held> held(Hold hold, LocalDate until, Sentence why) {
    return Optional.of(new NextStep.Held(hold, Optional.of(until), why));
  }
}
