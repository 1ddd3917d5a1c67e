package org.encours.risk.domain.solvency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BalanceSheetTest {

  private final BalanceSheet sound = sheet("150", "200", "80", "400", "600", "1200");
  private final BalanceSheet distressed = sheet("-100", "-250", "-30", "50", "950", null);

  @Test
  void theZValuesOfTheWorkedExamplesComeOut() {
    assertThat(sound.zDoublePrime()).contains(new BigDecimal("2.8736"));
    assertThat(sound.zPrime()).contains(new BigDecimal("2.0031"));
    assertThat(distressed.zDoublePrime()).contains(new BigDecimal("-1.6173"));
  }

  @Test
  void eachVariantHasItsOwnCutOffs() {
    assertThat(Zone.ofDoublePrime(new BigDecimal("2.8736"))).isEqualTo(Zone.SAFE);
    assertThat(Zone.ofPrime(new BigDecimal("2.0031"))).isEqualTo(Zone.GREY);
    assertThat(Zone.ofDoublePrime(new BigDecimal("-1.6173"))).isEqualTo(Zone.DISTRESS);
    assertThat(Zone.ofDoublePrime(new BigDecimal("2.60"))).isEqualTo(Zone.GREY);
    assertThat(Zone.ofDoublePrime(new BigDecimal("1.10"))).isEqualTo(Zone.GREY);
  }

  @Test
  void withoutLiabilitiesThereIsNoZValue() {
    BalanceSheet debtFree = sheet("150", "200", "80", "1000", "0", "1200");
    assertThat(debtFree.zDoublePrime()).isEmpty();
    assertThat(debtFree.zPrime()).isEmpty();
  }

  @Test
  void accountsWithoutLiabilitiesAreNotFiled() {
    assertThatThrownBy(sheet("150", "200", "80", "1000", "0.00", null)::toBeFiled)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("liabilities must be above zero")
        .hasMessageContaining("events or a score alone");
    assertThat(sound.toBeFiled()).isEqualTo(sound);
  }

  @Test
  void withoutSalesThereIsNoZPrime() {
    assertThat(distressed.zPrime()).isEmpty();
  }

  @Test
  void assetsMustBeAboveZero() {
    assertThatThrownBy(
            () ->
                new BalanceSheet(
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ONE,
                    BigDecimal.ZERO,
                    BigDecimal.ONE,
                    Optional.empty()))
        .hasMessageContaining("total assets");
  }

  @Test
  void accountsOlderThanTwoYearsSayNothing() {
    SolvencyReport report =
        new SolvencyReport(LocalDate.parse("2024-01-31"), "accounts", Optional.of(sound), Set.of());
    assertThat(report.zoneOn(LocalDate.parse("2026-01-31"))).contains(Zone.SAFE);
    assertThat(report.zoneOn(LocalDate.parse("2026-02-01"))).isEmpty();
  }

  private static BalanceSheet sheet(
      String workingCapital,
      String retained,
      String ebit,
      String equity,
      String liabilities,
      String sales) {
    return new BalanceSheet(
        new BigDecimal(workingCapital),
        new BigDecimal(retained),
        new BigDecimal(ebit),
        new BigDecimal(equity),
        new BigDecimal("1000"),
        new BigDecimal(liabilities),
        Optional.ofNullable(sales).map(BigDecimal::new));
  }
}
