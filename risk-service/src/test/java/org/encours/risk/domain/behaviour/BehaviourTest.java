package org.encours.risk.domain.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;
import static org.encours.risk.domain.behaviour.Facts.invoice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

class BehaviourTest {

  /** The three payments of the published example. */
  private final Facts three =
      new Facts()
          .issued(1, "2026-01-05", "2026-02-04", "1000.00")
          .issued(2, "2026-01-20", "2026-02-19", "3000.00")
          .issued(3, "2026-02-01", "2026-03-03", "500.00")
          .paid(1, "2026-02-10", "1000.00")
          .paid(2, "2026-02-15", "3000.00")
          .paid(3, "2026-04-02", "500.00");

  @Test
  void daysLateAreWeightedByAmountAndSigned() {
    PaymentRecord record = three.asOf("2026-04-02").record();
    assertThat(record.weightedDaysLate()).contains(new BigDecimal("2.00"));
    assertThat(record.known()).isEqualTo(3);
    assertThat(record.late()).isEqualTo(2);
    assertThat(record.late30()).isZero();
    assertThat(record.daysLate()).isEqualTo(36);
  }

  @Test
  void aGroupIsWeighedByMoneyAndNotByMember() {
    Facts other =
        new Facts()
            .issued(11, "2026-01-01", "2026-01-30", "45000.00")
            .paid(11, "2026-02-19", "45000.00")
            .and(new Fact.PromiseBroken(day("2026-02-15"), new UUID(2, 2)))
            .issued(12, "2026-03-01", "2026-03-31", "800.00");
    List<Fact> together = new ArrayList<>(three.list());
    together.addAll(other.list());
    Behaviour group =
        Behaviour.of(together, day("2026-04-02"), eur("0").currency(), Facts.WEEKDAYS);
    assertThat(three.asOf("2026-04-02").record().weightedDaysLate())
        .contains(new BigDecimal("2.00"));
    assertThat(other.asOf("2026-04-02").record().weightedDaysLate())
        .contains(new BigDecimal("19.69")); // (45,000 × 20 + 800 × 2) / 45,800
    assertThat(group.record().weightedDaysLate())
        .contains(new BigDecimal("18.10")); // (45,000 × 20 + 800 × 2 + 4,500 × 2) / 50,300
    assertThat(group.record().known()).isEqualTo(5);
    assertThat(group.record().late()).isEqualTo(4);
    assertThat(group.position().overdue()).isEqualTo(eur("800.00"));
    assertThat(group.incidents().brokenPromises()).isEqualTo(1);
  }

  @Test
  void amountsOfTwoCurrenciesDoNotWeighTogether() {
    Facts facts =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-30", "100.00")
            .issued(2, "2026-01-02", "2026-01-30", "300.00")
            .issued(3, "2026-01-03", new Term(day("2026-01-30"), Money.of("900000", "JPY")))
            .paid(1, "2026-02-09", "100.00")
            .paid(2, "2026-02-01", "300.00")
            .and(new Fact.Paid(invoice(3), day("2026-05-01"), Money.of("900000", "JPY")));
    PaymentRecord record = facts.asOf("2026-05-02").record();
    assertThat(record.weightedDaysLate()).contains(new BigDecimal("4.00"));
    assertThat(record.late()).isEqualTo(3);
    assertThat(record.late30()).isEqualTo(1);
  }

  @Test
  void theIndexIsTheMeanOfPointsAndNotThePointsOfTheMean() {
    Behaviour behaviour =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-30", "5000.00")
            .issued(2, "2026-01-01", "2026-01-30", "3000.00")
            .issued(3, "2026-01-01", "2026-01-30", "2000.00")
            .paid(1, "2026-01-30", "5000.00")
            .paid(2, "2026-02-14", "3000.00")
            .paid(3, "2026-03-16", "2000.00")
            .asOf("2026-03-16");
    assertThat(behaviour.record().index()).contains(new BigDecimal("70.00"));
  }

  @Test
  void theLateRateIsPulledToThePortfolioWhileTheRecordIsShort() {
    PortfolioRates portfolio =
        new PortfolioRates(
            new BigDecimal("0.3556"), new BigDecimal("0.03"), new BigDecimal("3.44"));
    assertThat(new Facts().asOf("2026-01-01").record().lateRate(portfolio))
        .isEqualByComparingTo("0.3556");
    assertThat(three.asOf("2026-04-02").record().lateRate(portfolio))
        .isEqualByComparingTo("0.5422"); // (2 + 2 × 0.3556) / (3 + 2)
  }

  @Test
  void anInvoiceStillOpenAfterItsDueDateIsLateAlready() {
    Behaviour behaviour = three.asOf("2026-03-20");
    assertThat(behaviour.record().late()).isEqualTo(2);
    assertThat(behaviour.position().overdue()).isEqualTo(eur("500.00"));
    assertThat(behaviour.position().oldestOverdueDays()).isEqualTo(17);
  }

  @Test
  void aPastDateIsSeenAsItWasThen() {
    Behaviour behaviour = three.asOf("2026-02-12");
    assertThat(behaviour.record().known()).isEqualTo(1);
    assertThat(behaviour.position().exposure()).isEqualTo(eur("3500.00"));
    assertThat(behaviour.position().overdue()).isEqualTo(eur("0.00"));
  }

  @Test
  void aWrittenOffInvoiceIsLateForEver() {
    Behaviour behaviour =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-31", "100.00")
            .and(new Fact.WrittenOff(invoice(1), day("2026-06-30"), eur("100.00")))
            .asOf("2026-07-01");
    assertThat(behaviour.record().late30()).isEqualTo(1);
    assertThat(behaviour.incidents().writeOffs()).isEqualTo(1);
    assertThat(behaviour.position().exposure()).isEqualTo(eur("0.00"));
  }

  @Test
  void slowingIsSeenAgainstTheTimeBefore() {
    Facts facts = new Facts();
    for (int i = 1; i <= 3; i++) {
      facts.issued(i, "2025-0" + i + "-01", "2025-0" + i + "-28", "100.00");
      facts.paid(i, "2025-0" + i + "-28", "100.00");
      facts.issued(10 + i, "2025-0" + (i + 5) + "-01", "2025-0" + (i + 5) + "-11", "100.00");
      facts.paid(10 + i, "2025-0" + (i + 5) + "-26", "100.00");
    }
    assertThat(facts.asOf("2025-08-31").record().trend()).contains(new BigDecimal("15.00"));
  }

  @Property
  void theOrderInWhichFactsArriveDoesNotMatter(@ForAll long seed) {
    Facts facts =
        new Facts()
            .issued(1, "2026-01-05", "2026-02-04", "1000.00")
            .paid(1, "2026-02-10", "400.00")
            .and(new Fact.Credited(invoice(1), day("2026-02-12"), eur("100.00")))
            .paid(1, "2026-02-20", "500.00")
            .and(new Fact.PaymentReversed(invoice(1), day("2026-02-25"), eur("500.00")))
            .issued(2, "2026-02-05", "2026-03-04", "70.00")
            .and(new Fact.PromiseBroken(day("2026-03-01"), new UUID(2, 2)));
    List<Fact> shuffled = new ArrayList<>(facts.list());
    Collections.shuffle(shuffled, new Random(seed));
    Behaviour usual = facts.asOf("2026-03-02");
    Behaviour other =
        Behaviour.of(shuffled, day("2026-03-02"), eur("0").currency(), Facts.WEEKDAYS);
    assertThat(other.record()).isEqualTo(usual.record());
    assertThat(other.incidents()).isEqualTo(usual.incidents());
    assertThat(other.position().exposure()).isEqualTo(usual.position().exposure());
    assertThat(other.position().open())
        .containsExactlyInAnyOrderElementsOf(usual.position().open());
  }

  @Property
  void whatHappensLaterDoesNotChangeThePast(@ForAll long seed) {
    Random random = new Random(seed);
    Facts facts = new Facts();
    for (int i = 1; i <= 12; i++) {
      facts.issued(i, "2026-01-%02d".formatted(i), "2026-02-%02d".formatted(i), "10.00");
      facts.and(
          new Fact.Paid(invoice(i), day("2026-02-01").plusDays(random.nextInt(90)), eur("10.00")));
    }
    List<Fact> past =
        facts.list().stream().filter(f -> !f.on().isAfter(day("2026-02-20"))).toList();
    assertThat(Behaviour.of(past, day("2026-02-20"), eur("0").currency(), Facts.WEEKDAYS))
        .isEqualTo(facts.asOf("2026-02-20"));
  }

  @Test
  void whatEndedMoreThanTwoYearsAgoCountsForNothing() {
    Facts recent =
        new Facts()
            .and(new Fact.KnownSince(day("2023-01-01")))
            .issued(3, "2023-03-01", "2023-03-31", "70.00")
            .issued(4, "2026-01-05", "2026-02-04", "1000.00")
            .paid(4, "2026-02-10", "1000.00");
    Facts all =
        new Facts()
            .issued(1, "2023-01-01", "2023-01-31", "500.00")
            .paid(1, "2023-04-30", "500.00")
            .issued(2, "2023-02-01", new Term(day("2023-03-03"), Money.of("900.00", "USD")))
            .and(new Fact.DisputeOpened(invoice(2), day("2023-03-10"), new UUID(1, 1)))
            .and(
                new Fact.DisputeResolved(
                    invoice(2), day("2023-03-20"), new UUID(1, 1), DisputeOutcome.REJECTED))
            .and(new Fact.Paid(invoice(2), day("2023-03-21"), Money.of("900.00", "USD")))
            .and(new Fact.PromiseBroken(day("2023-04-01"), new UUID(2, 2)))
            .and(new Fact.Reminded(day("2023-04-02"), new UUID(3, 3)));
    recent.list().stream().skip(1).forEach(all::and);
    assertThat(all.asOf("2026-03-01")).isEqualTo(recent.asOf("2026-03-01"));
    assertThat(all.asOf("2026-03-01").position().exposure()).isEqualTo(eur("70.00"));
    assertThat(all.asOf("2026-03-01").past().known()).isEqualTo(2);
  }
}
