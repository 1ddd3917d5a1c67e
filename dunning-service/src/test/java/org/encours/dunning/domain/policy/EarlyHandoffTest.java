package org.encours.dunning.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handed off at 90 days, at 20 where the grade is D or E; the plan has steps at 3 and 15 days. */
class EarlyHandoffTest {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
  private static final NextStepRule RULE =
      new NextStepRule(
          new DunningPolicy(
              "be-b2b",
              1,
              Selection.EVERYONE,
              0,
              List.of(step("reminder-1", 3), step("reminder-2", 15), step("reminder-3", 120)),
              new EarlyHandoff(Optional.of(90), Set.of("D", "E"), Optional.of(20)),
              Optional.empty(),
              List.of(),
              Optional.empty()),
          Holidays.BELGIUM);

  @ParameterizedTest(name = "{0} days late, grade {1}, after {2}: {3}")
  @CsvSource({
    "3,   E, none,       SendReminder reminder-1",
    "100, C, none,       SendReminder reminder-1",
    "18,  E, reminder-2, WaitUntil 2026-06-21",
    "21,  E, reminder-2, RequestHandoff handoff-by-grade",
    "21,  C, reminder-2, WaitUntil 2026-08-30",
    "91,  C, reminder-2, RequestHandoff handoff-by-age",
    "91,  E, reminder-2, RequestHandoff handoff-by-grade",
    "91,  C, reminder-1, RequestHandoff handoff-by-age",
    "92,  C, handoff-by-age, WaitUntil 2026-09-29"
  })
  void ageAndGradeHandOffBeforeThePlanEnds(int late, String grade, String last, String expected) {
    assertThat(told(RULE.on(DUE.plusDays(late), position(late, grade, last, Optional.empty()))))
        .isEqualTo(expected);
  }

  @Test
  void aConsumersFreeTermRunsItsCourseFirst() {
    FreeTerm running =
        FreeTerm.after(DUE.plusDays(85), FreeTerm.Carrier.EMAIL, Holidays.BELGIUM, true);

    assertThat(RULE.on(DUE.plusDays(91), position(91, "C", "reminder-1", Optional.of(running))))
        .isInstanceOf(NextStep.Held.class)
        .extracting(held -> ((NextStep.Held) held).hold())
        .isEqualTo(Hold.LEGAL_WAIT);
  }

  @Test
  void theNextLookIsTheDayOfTheHandOffWhereThatComesFirst() {
    assertThat(
            RULE.earliestAfter(
                new LastStep("reminder-2", 15, DUE.plusDays(15)),
                position(15, "E", "reminder-1", Optional.empty())))
        .hasValue(DUE.plusDays(20));
  }

  private static String told(NextStep decision) {
    return switch (decision) {
      case NextStep.RequestHandoff(int index, Step step) -> "RequestHandoff " + step.name();
      case NextStep.SendReminder(int index, Step step) -> "SendReminder " + step.name();
      case NextStep.WaitUntil wait -> "WaitUntil " + wait.date();
      default -> decision.toString();
    };
  }

  private static DebtPosition position(
      int late, String grade, String last, Optional<FreeTerm> term) {
    return new DebtPosition(
        DUE.minusDays(30),
        DUE,
        Money.of("100.00", "EUR"),
        Money.of("0.00", "EUR"),
        false,
        Money.of("100.00", "EUR"),
        Money.of("100.00", "EUR"),
        Optional.of(grade),
        last.equals("none")
            ? Optional.empty()
            : Optional.of(new LastStep(last, 15, DUE.plusDays(Math.min(late, 15)))),
        true,
        term,
        Optional.empty(),
        Optional.empty());
  }

  private static Step step(String name, int days) {
    return new Step(
        name, days, Channel.EMAIL, Tone.FIRM, Charges.NONE, Optional.empty(), Set.of(), 0);
  }
}
