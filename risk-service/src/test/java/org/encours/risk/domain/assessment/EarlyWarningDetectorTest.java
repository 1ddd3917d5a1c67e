package org.encours.risk.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.risk.domain.assessment.EarlyWarning.Kind;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.junit.jupiter.api.Test;

class EarlyWarningDetectorTest {

  private final Facts facts = new Facts();

  @Test
  void whoPaysTenDaysLaterThanBeforeIsSaidToPaySlower() {
    for (int i = 1; i <= 3; i++) {
      facts.issued(i, "2026-01-0" + i, "2026-02-01", "100.00").paid(i, "2026-02-01", "100.00");
      facts.issued(10 + i, "2026-05-0" + i, "2026-06-01", "100.00");
    }
    facts.paid(11, "2026-06-11", "100.00").paid(12, "2026-06-11", "100.00");
    assertThat(raised("2026-06-11")).doesNotContainKey(Kind.PAYING_SLOWER);
    facts.paid(13, "2026-06-12", "100.00");
    assertThat(raised("2026-06-12"))
        .containsEntry(
            Kind.PAYING_SLOWER, "in the last 90 days it paid 10.33 days later than before");
  }

  @Test
  void whoOwesMoreThanThreeMonthsOfWhatItBuysHasJumped() {
    for (int month = 1; month <= 4; month++) {
      String on = "2026-0" + month + "-01";
      facts.issued(month, on, "2026-0" + month + "-20", "100.00").paid(month, on, "100.00");
    }
    facts.issued(5, "2026-04-10", "2026-05-10", "800.00");
    assertThat(raised("2026-04-10")).doesNotContainKey(Kind.EXPOSURE_JUMP);
    facts.issued(6, "2026-04-11", "2026-05-11", "500.00");
    assertThat(raised("2026-04-11"))
        .containsEntry(
            Kind.EXPOSURE_JUMP, "owes 1300.00 EUR, more than three months of what it buys");
  }

  private Map<Kind, String> raised(String on) {
    return CreditFiles.company()
        .assess(
            new UUID(9, 9),
            facts.asOf(on),
            PortfolioRates.UNKNOWN,
            Optional.empty(),
            CreditFiles.BALANCED)
        .events()
        .stream()
        .filter(RiskEvent.EarlyWarningRaised.class::isInstance)
        .map(event -> ((RiskEvent.EarlyWarningRaised) event).warning())
        .collect(Collectors.toMap(EarlyWarning::kind, EarlyWarning::text));
  }
}
