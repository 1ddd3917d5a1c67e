package org.encours.risk.domain.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.util.Optional;
import java.util.Set;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.junit.jupiter.api.Test;

class HoldRuleTest {

  private final Blocking blocking = new Blocking(eur("500"), 30, eur("50"));

  @Test
  void amountAndAgeTogetherBlock() {
    Facts facts = new Facts().issued(1, "2026-01-01", "2026-01-31", "600.00");
    assertThat(reason(facts, "2026-03-02")).isEmpty(); // 30 days past due
    assertThat(reason(facts, "2026-03-03").orElseThrow())
        .isEqualTo("600.00 EUR is more than 30 days past due, above the threshold of 500.00 EUR");
  }

  @Test
  void manyTriflesDoNotBlock() {
    Facts facts = new Facts();
    for (int i = 1; i <= 40; i++) {
      facts.issued(i, "2026-01-01", "2026-01-31", "49.99");
    }
    assertThat(reason(facts, "2026-12-31")).isEmpty();
  }

  @Test
  void insolvencyBlocksAtOnce() {
    SolvencyReport report =
        new SolvencyReport(
            day("2026-01-31"), "gazette", Optional.empty(), Set.of(PublicEvent.INSOLVENCY));
    assertThat(
            HoldRule.reason(
                blocking, new Facts().asOf("2026-01-31").position(), Optional.of(report)))
        .contains("insolvency proceedings are open");
  }

  private Optional<String> reason(Facts facts, String on) {
    return HoldRule.reason(blocking, facts.asOf(on).position(), Optional.empty());
  }
}
