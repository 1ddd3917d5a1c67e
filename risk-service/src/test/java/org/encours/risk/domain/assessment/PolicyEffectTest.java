package org.encours.risk.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.util.Optional;
import java.util.UUID;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.PolicyLevel;
import org.junit.jupiter.api.Test;

class PolicyEffectTest {

  private final Facts facts = new Facts();

  @Test
  void aStricterPolicySetsSalesAtRiskAgainstLossesAvoided() {
    goodPayerWithSomethingOverdue();
    PolicyEffect effect = effect(PolicyLevel.BALANCED, PolicyLevel.CAUTIOUS);
    assertThat(effect.debtors()).isEqualTo(1);
    assertThat(effect.supplied()).isEqualTo(1);
    assertThat(effect.newlyRefused()).isEqualTo(1);
    assertThat(effect.salesAtRisk()).isEqualTo(eur("21600.00")); // 5,400 in 3 months
    assertThat(effect.lossesAvoided().isPositive()).isTrue();
    assertThat(effect.lossesAvoided()).isLessThan(eur("400.00"));
    assertThat(effect.limitsThen()).isLessThan(effect.limitsNow());
    assertThat(effect.salesWon().isZero()).isTrue();
  }

  @Test
  void aLaxerPolicyWinsSalesAndRisksLosses() {
    goodPayerWithSomethingOverdue();
    PolicyEffect effect = effect(PolicyLevel.CAUTIOUS, PolicyLevel.BALANCED);
    assertThat(effect.newlySupplied()).isEqualTo(1);
    assertThat(effect.salesWon()).isEqualTo(eur("21600.00"));
    assertThat(effect.lossesRisked().isPositive()).isTrue();
    assertThat(effect.newlyRefused()).isZero();
  }

  @Test
  void theSamePolicyChangesNothing() {
    goodPayerWithSomethingOverdue();
    PolicyEffect effect = effect(PolicyLevel.BALANCED, PolicyLevel.BALANCED);
    assertThat(effect.newlyRefused() + effect.newlySupplied()).isZero();
    assertThat(effect.limitsThen()).isEqualTo(effect.limitsNow());
  }

  private void goodPayerWithSomethingOverdue() {
    for (int i = 1; i <= 5; i++) {
      facts.issued(i, "2026-01-05", "2026-02-04", "1000.00").paid(i, "2026-02-04", "1000.00");
    }
    facts.issued(6, "2026-01-29", "2026-02-28", "400.00");
  }

  private PolicyEffect effect(PolicyLevel now, PolicyLevel then) {
    DebtorFile assessed = assess(CreditFiles.company(), now).file();
    return PolicyEffect.none(eur("0").currency()).and(assessed, assess(assessed, then));
  }

  private DebtorFile.Change assess(DebtorFile file, PolicyLevel level) {
    return file.assess(
        new UUID(2, 2),
        facts.asOf("2026-03-20"),
        PortfolioRates.UNKNOWN,
        Optional.empty(),
        CreditPolicy.standard(level, eur("0").currency()));
  }
}
