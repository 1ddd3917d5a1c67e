package org.encours.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  @Test
  void aFinerScaleThanTheCurrencysIsRefused() {
    assertThatThrownBy(() -> Money.of("1.005", "EUR")).hasMessageContaining("finer than EUR");
    assertThatThrownBy(() -> Money.of("1.5", "JPY")).hasMessageContaining("0 decimals");
    assertThat(Money.of("1.5000", "EUR")).isEqualTo(Money.of("1.50", "EUR"));
  }

  @Test
  void twoCurrenciesNeverMix() {
    assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
        .hasMessage("cannot mix EUR and USD");
    assertThatThrownBy(() -> Money.of("1", "EUR").compareTo(Money.of("1", "USD")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void goldIsNoCurrencyToInvoiceIn() {
    assertThatThrownBy(() -> Money.of("1", "XAU"))
        .hasMessageContaining("no currency to invoice in");
  }

  @Test
  void roundingIsNamed() {
    BigDecimal exact = new BigDecimal("7.4958");
    assertThat(Money.rounded(exact, EUR, RoundingMode.HALF_UP)).hasToString("7.50 EUR");
    assertThat(Money.rounded(exact, EUR, RoundingMode.DOWN)).hasToString("7.49 EUR");
  }

  @Test
  void aPlanOfAThousandInThreeEndsWithTheOddCent() {
    assertThat(Money.of("1000.00", "EUR").split(3))
        .extracting(Money::toString)
        .containsExactly("333.33 EUR", "333.33 EUR", "333.34 EUR");
  }

  @Property
  void aSplitNeverMakesNorLosesACent(
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000) long cents,
      @ForAll @IntRange(min = 1, max = 60) int parts) {
    Money whole = new Money(BigDecimal.valueOf(cents, 2), EUR);
    assertThat(whole.split(parts).stream().reduce(Money.zero(EUR), Money::plus)).isEqualTo(whole);
  }
}
