package org.encours.dunning.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.policy.DefaultPolicies;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.EarlyHandoff;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.policy.RegularDeliveries;
import org.encours.dunning.domain.receivable.ContactHistory;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reminders to a consumer with a contract of regular deliveries: 7.50 euro, postage 1.90. */
class FreeRemindersTest {

  private static final String CONTRACT = "EAN-541";

  /** Reminded before; this due date; e-mail address on file; cost. */
  @ParameterizedTest(name = "{0} | {1} by e-mail {2}: {3}")
  @CsvSource({
    "'',                                          2026-09-04, true,  0.00",
    "2026-01-05 2026-03-05,                       2026-09-04, true,  0.00",
    "2026-01-05 2026-03-05 2026-06-05,            2026-09-04, true,  7.50",
    "2026-01-05 2026-03-05 2026-06-05,            2026-09-04, false, 9.40",
    "2026-01-05 2026-03-05 2026-06-05 2026-07-06, 2026-09-04, true,  7.50",
    "2026-01-05 2026-01-05 2026-03-05,            2026-09-04, true,  0.00",
    "2026-01-05 2026-03-05 2026-09-04,            2026-09-04, true,  0.00",
    "2026-01-05 2026-03-05 2026-06-05,            2027-01-08, true,  0.00",
    "2025-10-05 2025-11-05 2025-12-05,            2026-01-08, true,  0.00"
  })
  void theFourthDueDateOfAYearCosts(String reminded, LocalDate due, boolean email, String cost) {
    Message message = remind(plan("7.50", "1.90"), past(CONTRACT, reminded), email, List.of(due));

    assertThat(message.charges()).isEqualTo(eur(cost));
    assertThat(message.total()).isEqualTo(eur("80.00").plus(eur(cost)));
    assertThat(message.lines().getFirst().announced()).contains(eur("20.00"));
  }

  @Test
  void anotherContractHasItsOwnCount() {
    ContactHistory past = past("another", "2026-01-05 2026-03-05 2026-06-05");

    assertThat(remind(plan("7.50", "0"), past, true, List.of(day("2026-09-04"))).charges())
        .isEqualTo(eur("0.00"));
  }

  @Test
  void aPlanThatDoesNotSaySoNeverCharges() {
    ContactHistory past = past(CONTRACT, "2026-01-05 2026-03-05 2026-06-05");

    assertThat(remind(Optional.empty(), past, true, List.of(day("2026-09-04"))).charges())
        .isEqualTo(eur("0.00"));
  }

  @Test
  void oneLetterForTwoDueDatesCostsOnce() {
    ContactHistory past = past(CONTRACT, "2026-01-05 2026-03-05 2026-06-05");

    Message message =
        remind(plan("7.50", "0"), past, true, List.of(day("2026-09-04"), day("2026-09-03")));

    assertThat(message.charges()).isEqualTo(eur("7.50"));
    assertThat(message.lines().stream().filter(MessageLine::charged)).hasSize(1);
  }

  @Test
  void aLetterThatIsFreeForOneDueDateIsFree() {
    ContactHistory past = past(CONTRACT, "2026-01-05 2026-03-05");

    Message message =
        remind(plan("7.50", "0"), past, true, List.of(day("2026-09-03"), day("2026-09-04")));

    assertThat(message.charges()).isEqualTo(eur("0.00"));
  }

  @Test
  void theSecondLetterAsksTheLumpSumAndNotTheCostOnTopOfItsCap() {
    YearReplay replay =
        new YearReplay(
            Cases.dunning(CreditorSize.SME, policies(plan("7.50", "0"))),
            Cases.debtor(DebtorKind.CONSUMER),
            Stream.of("2026-01-05", "2026-03-05", "2026-06-05", "2026-09-04")
                .map(due -> item(LocalDate.parse(due)))
                .toList());

    LocalDate start = day("2026-01-05");
    Money costs = eur("0.00");
    Money second = eur("0.00");
    for (LocalDate today = start; today.isBefore(day("2026-10-31")); today = today.plusDays(1)) {
      for (Message message : replay.run(today).messages()) {
        if (message.step().name().equals("first-reminder")) {
          costs = costs.plus(message.charges());
        } else if (message.businessDate().isAfter(day("2026-09-04"))) {
          second = message.lines().getFirst().claim().charges();
          assertThat(message.lines().getFirst().claim().fees().isZero()).isTrue();
        }
      }
    }

    assertThat(costs).isEqualTo(eur("7.50"));
    assertThat(second.compareTo(eur("20.00"))).isNotNegative();
    assertThat(second.compareTo(eur("21.00"))).isNegative();
  }

  private static Message remind(
      Optional<RegularDeliveries> regular,
      ContactHistory past,
      boolean email,
      List<LocalDate> dues) {
    LocalDate run = dues.stream().max(LocalDate::compareTo).orElseThrow().plusDays(6);
    return Cases.dunning(CreditorSize.SME, policies(regular))
        .on(
            org.encours.dunning.domain.Holidays.BELGIUM.onOrAfter(run),
            new DebtorSnapshot(
                Cases.debtor(
                    DebtorKind.CONSUMER, email ? Optional.of("p@b.example") : Optional.empty()),
                dues.stream().map(FreeRemindersTest::item).toList(),
                List.of(),
                List.of(),
                past))
        .messages()
        .getFirst();
  }

  private static Receivable item(LocalDate due) {
    return Cases.invoice(
        due.getDayOfYear(),
        due.minusDays(30),
        List.of(new Instalment(due, eur("80.00"))),
        Optional.of(CONTRACT));
  }

  private static ContactHistory past(String contract, String dates) {
    return new ContactHistory(
        List.of(),
        Arrays.stream(dates.split(" "))
            .filter(date -> !date.isEmpty())
            .map(date -> new ContactHistory.Reminded(contract, LocalDate.parse(date)))
            .toList());
  }

  private static Optional<RegularDeliveries> plan(String cost, String postage) {
    return Optional.of(new RegularDeliveries(new BigDecimal(cost), new BigDecimal(postage)));
  }

  private static Policies policies(Optional<RegularDeliveries> regular) {
    DunningPolicy plan = DefaultPolicies.policies().named("be-b2c").orElseThrow();
    return new Policies(
        List.of(
            new DunningPolicy(
                plan.name(),
                2,
                plan.selection(),
                0,
                plan.steps(),
                EarlyHandoff.NEVER,
                Optional.empty(),
                List.of(),
                regular)));
  }
}
