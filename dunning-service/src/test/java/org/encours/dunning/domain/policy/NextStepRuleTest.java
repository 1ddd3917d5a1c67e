package org.encours.dunning.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.dunning.domain.Holidays;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes next for a debt that was due on Monday, 1 June 2026. */
class NextStepRuleTest {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
  private static final DunningPolicy PLAN =
      new DunningPolicy(
          "plan",
          1,
          Selection.EVERYONE,
          3,
          List.of(
              step("courtesy", -5, Channel.EMAIL, Charges.NONE, 0),
              step("reminder", 3, Channel.EMAIL, Charges.NONE, 5),
              step("call", 8, Channel.PHONE, Charges.NONE, 3),
              step("notice", 15, Channel.REGISTERED_LETTER, Charges.STATUTORY, 7),
              step("handoff", 30, Channel.HANDOFF, Charges.STATUTORY, 10)));

  private final NextStepRule rule = new NextStepRule(PLAN, Holidays.BELGIUM);

  @ParameterizedTest(name = "{0} after {1} of {2}: {3}")
  @CsvSource({
    "2026-05-26, ,         ,           WaitUntil 2026-05-27",
    "2026-05-27, ,         ,           SendReminder courtesy",
    "2026-06-02, ,         ,           WaitUntil 2026-06-04",
    "2026-06-04, courtesy, 2026-05-27, SendReminder reminder",
    "2026-06-08, reminder, 2026-06-04, WaitUntil 2026-06-09",
    "2026-06-09, reminder, 2026-06-04, CallDebtor call",
    "2026-06-13, call,     2026-06-09, WaitUntil 2026-06-16",
    "2026-06-16, call,     2026-06-09, SendReminder notice",
    "2026-06-18, call,     2026-06-15, WaitUntil 2026-06-22",
    "2026-07-01, notice,   2026-06-16, RequestHandoff handoff",
    "2026-07-05, notice,   2026-06-16, Held NOT_A_WORKING_DAY",
    "2026-08-01, handoff,  2026-07-01, Close plan-ended"
  })
  void aStepComesOnItsDayAndKeepsItsDistance(
      LocalDate today, String last, LocalDate takenOn, String expected) {
    Optional<LastStep> before =
        Optional.ofNullable(last).map(name -> new LastStep(name, days(name), takenOn));

    assertThat(told(rule.on(today, position("100.00", "0.00", before, Optional.empty()))))
        .isEqualTo(expected);
  }

  @Test
  void nothingIsClosedWhileChargesThatWereClaimedAreOpen() {
    Optional<LastStep> call = Optional.of(new LastStep("call", 8, LocalDate.of(2026, 6, 9)));

    assertThat(
            told(
                rule.on(
                    LocalDate.of(2026, 6, 16), position("0.00", "48.63", call, Optional.empty()))))
        .isEqualTo("SendReminder notice");
    assertThat(
            told(
                rule.on(
                    LocalDate.of(2026, 6, 16), position("0.00", "0.00", call, Optional.empty()))))
        .isEqualTo("Close nothing-open");
  }

  @Test
  void chargesAloneAreNoCaseForAnAgency() {
    Optional<LastStep> notice = Optional.of(new LastStep("notice", 15, LocalDate.of(2026, 6, 16)));

    assertThat(
            told(
                rule.on(
                    LocalDate.of(2026, 7, 1), position("0.01", "48.63", notice, Optional.empty()))))
        .isEqualTo("RequestHandoff handoff");
    assertThat(
            told(
                rule.on(
                    LocalDate.of(2026, 7, 1), position("0.00", "48.63", notice, Optional.empty()))))
        .isEqualTo("Close charges-alone");
  }

  @Test
  void aHoldComesBeforeEverythingElse() {
    var paused =
        new NextStep.Held(
            Hold.PAUSED, Optional.of(DUE.plusDays(9)), Sentence.of("paused", "paused"));

    assertThat(
            told(
                rule.on(
                    LocalDate.of(2026, 6, 4),
                    position("100.00", "0.00", Optional.empty(), Optional.of(paused)))))
        .isEqualTo("Held PAUSED");
  }

  @Test
  void aMinimumDoesNotSilenceWhatComesBeforeTheDueDate() {
    Step call =
        new Step(
            "call",
            -3,
            Channel.PHONE,
            Tone.COURTEOUS,
            Charges.NONE,
            Optional.of(new BigDecimal("3000")),
            Set.of(),
            0);
    var plan = new DunningPolicy("early", 1, Selection.EVERYONE, 0, List.of(call));

    NextStep next =
        new NextStepRule(plan, Holidays.BELGIUM)
            .on(
                LocalDate.of(2026, 5, 29),
                position("5500.00", "0.00", Optional.empty(), Optional.empty()));

    assertThat(told(next)).isEqualTo("CallDebtor call");
  }

  private static int days(String name) {
    return PLAN.steps().stream()
        .filter(step -> step.name().equals(name))
        .findFirst()
        .orElseThrow()
        .daysFromDue();
  }

  private static String told(NextStep next) {
    return switch (next) {
      case NextStep.WaitUntil(LocalDate date, _) -> "WaitUntil " + date;
      case NextStep.Held held -> "Held " + held.hold();
      case NextStep.SendReminder(_, Step step) -> "SendReminder " + step.name();
      case NextStep.CallDebtor(_, Step step) -> "CallDebtor " + step.name();
      case NextStep.HoldSupply(_, Step step) -> "HoldSupply " + step.name();
      case NextStep.RequestHandoff(_, Step step) -> "RequestHandoff " + step.name();
      case NextStep.Close(Sentence why) -> "Close " + why.code();
    };
  }

  private static DebtPosition position(
      String claimable, String charges, Optional<LastStep> last, Optional<NextStep.Held> hold) {
    Money principal = Money.of(claimable, "EUR");
    return new DebtPosition(
        DUE.minusDays(30),
        DUE,
        principal,
        Money.of(charges, "EUR"),
        false,
        Money.of("0.00", "EUR"),
        principal,
        Optional.empty(),
        last,
        true,
        Optional.empty(),
        Optional.empty(),
        hold);
  }

  private static Step step(String name, int days, Channel channel, Charges charges, int wait) {
    Tone tone = days > 10 ? Tone.FINAL : Tone.COURTEOUS;
    return new Step(name, days, channel, tone, charges, Optional.empty(), Set.of(), wait);
  }
}
