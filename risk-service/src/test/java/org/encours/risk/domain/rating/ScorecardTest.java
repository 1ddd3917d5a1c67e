package org.encours.risk.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;
import static org.encours.risk.domain.behaviour.Facts.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.junit.jupiter.api.Test;

class ScorecardTest {

  private static final LocalDate TODAY = day("2026-06-30");

  @Test
  void aDebtorWithoutHistoryIsRatedAsTheAverageOne() {
    Rating rating = rate(new Facts());
    assertThat(rating.grade()).isEqualTo(Grade.C);
    assertThat(rating.reasons()).extracting(Reason::code).containsExactly("NO_HISTORY");
    assertThat(rating.probabilityLate30()).isEqualByComparingTo("0.04");
  }

  @Test
  void whoAlwaysPaysInTimeIsAnA() {
    assertThat(rate(payer(12, 0)).grade()).isEqualTo(Grade.A);
  }

  @Test
  void latenessIsNotInsolvencyThreeWeeksAreADAndTwoMonthsAnE() {
    Rating slow = rate(payer(12, 21));
    assertThat(slow.grade()).isEqualTo(Grade.D);
    assertThat(slow.reasons().getFirst().text()).isEqualTo("12 of 12 due amounts were paid late");
    assertThat(slow.expectedDaysLate()).isGreaterThan(new BigDecimal("15"));
    assertThat(rate(payer(12, 65)).grade()).isEqualTo(Grade.E);
  }

  @Test
  void whoIsNowAndThenLateStaysInTheMiddle() {
    Facts facts = payer(12, 0);
    for (int i = 1; i <= 4; i++) {
      LocalDate due = day("2026-01-01").plusDays(20L * i);
      facts.issued(20 + i, due.minusDays(30).toString(), due.toString(), "1000.00");
      facts.paid(20 + i, due.plusDays(12).toString(), "1000.00");
    }
    assertThat(rate(facts).grade()).isEqualTo(Grade.B);
  }

  @Test
  void aBrokenPromiseCosts() {
    int before = rate(payer(6, 3)).score();
    Rating after = rate(payer(6, 3).and(new Fact.PromiseBroken(TODAY, new UUID(1, 1))));
    assertThat(after.score()).isEqualTo(before - 6);
  }

  @Test
  void insolvencyOutweighsTheBestRecord() {
    SolvencyReport report =
        new SolvencyReport(TODAY, "gazette", Optional.empty(), Set.of(PublicEvent.INSOLVENCY));
    Rating rating =
        Scorecard.rate(
            payer(12, 0).asOf(TODAY.toString()),
            PortfolioRates.UNKNOWN,
            Optional.empty(),
            Optional.of(report));
    assertThat(rating.score()).isZero();
    assertThat(rating.grade()).isEqualTo(Grade.E);
    assertThat(rating.reasons().getFirst().code()).isEqualTo("INSOLVENCY");
  }

  @Property
  void everyPointCanBeTracedToAReason(@ForAll long seed) {
    Rating rating = rate(someone(new Random(seed)));
    int sum = Scorecard.BASE + rating.reasons().stream().mapToInt(Reason::weight).sum();
    assertThat(rating.score()).isEqualTo(Math.clamp(sum, 0, 100));
    assertThat(rating.probabilityLate30()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
  }

  @Property
  void payingLaterNeverRaisesTheScore(@ForAll @IntRange(min = 0, max = 120) int days) {
    assertThat(rate(payer(8, days + 1)).score()).isLessThanOrEqualTo(rate(payer(8, days)).score());
  }

  private static Rating rate(Facts facts) {
    Behaviour behaviour = facts.asOf(TODAY.toString());
    return Scorecard.rate(behaviour, PortfolioRates.UNKNOWN, Optional.empty(), Optional.empty());
  }

  private static Facts payer(int invoices, int daysLate) {
    Facts facts = new Facts();
    for (int i = 1; i <= invoices; i++) {
      LocalDate due = day("2025-06-01").plusDays(20L * i);
      facts.issued(i, due.minusDays(30).toString(), due.toString(), "1000.00");
      facts.paid(i, due.plusDays(daysLate).toString(), "1000.00");
    }
    return facts;
  }

  private static Facts someone(Random random) {
    Facts facts = new Facts();
    for (int i = 1; i <= random.nextInt(20); i++) {
      LocalDate due = day("2025-01-01").plusDays(random.nextInt(540));
      facts.issued(i, due.minusDays(30).toString(), due.toString(), "100.00");
      if (random.nextInt(4) > 0) {
        facts.paid(i, due.plusDays(random.nextInt(80) - 20).toString(), "100.00");
      }
      if (random.nextInt(9) == 0) {
        facts.and(new Fact.WrittenOff(invoice(i), TODAY.minusDays(3), eur("1.00")));
      }
      if (random.nextInt(9) == 0) {
        facts.and(new Fact.PromiseBroken(TODAY.minusDays(i), new UUID(1, i)));
      }
    }
    return facts;
  }
}
