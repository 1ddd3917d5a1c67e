package org.encours.risk.domain.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRatesTest {

  private final ReferenceRates rates =
      ReferenceRates.of(
          List.of(
              rate("USD", "1.0512", "2026-11-20"),
              rate("GBP", "0.83120", "2026-11-20"),
              rate("JPY", "162.35", "2026-11-19"),
              rate("TND", "3.3001", "2026-11-20")));

  @ParameterizedTest
  @CsvSource({
    "1000.00,  USD, EUR, 951.29", // 951.2937…
    "1000.00,  EUR, USD, 1051.20",
    "1000.00,  USD, GBP, 790.72", // 790.7154…, rounded once and not by way of 951.29
    "10.00,    EUR, JPY, 1624", // 1623.50
    "1,        JPY, EUR, 0.01", // 0.0061…
    "100000,   JPY, EUR, 615.95",
    "10.00,    EUR, TND, 33.001",
    "0.00,     USD, EUR, 0.00",
    "12.34,    CHF, CHF, 12.34",
  })
  void anAmountIsRoundedOnceHalfUpToWhatItsCurrencyAllows(
      String amount, String from, String into, String comesTo) {
    assertThat(rates.convert(Money.of(amount, from), Currency.getInstance(into)))
        .contains(Money.of(comesTo, into));
  }

  @Test
  void whatHasNoRateIsNotConverted() {
    assertThat(rates.convert(Money.of("1.00", "CHF"), DatedRate.EURO)).isEmpty();
    assertThat(rates.convert(Money.of("1.00", "EUR"), Currency.getInstance("CHF"))).isEmpty();
    assertThat(ReferenceRates.NONE.convert(Money.of("1.00", "USD"), DatedRate.EURO)).isEmpty();
    Stream<Money> amounts =
        Stream.of(Money.of("1.00", "CHF"), Money.of("2.00", "EUR"), Money.of("10.51", "USD"));
    assertThat(rates.sum(amounts, DatedRate.EURO)).isEqualTo(Money.of("12.00", "EUR"));
  }

  @Test
  void theRatesThatWereUsedAreToldWithTheirDays() {
    assertThat(rates.between(currencies("USD", "EUR"), DatedRate.EURO))
        .extracting(DatedRate::words)
        .containsExactly("1.0512 USD a euro on 2026-11-20");
    assertThat(rates.between(currencies("JPY"), Currency.getInstance("GBP")))
        .extracting(DatedRate::words)
        .containsExactly("0.83120 GBP a euro on 2026-11-20", "162.35 JPY a euro on 2026-11-19");
    assertThat(rates.between(currencies("EUR"), DatedRate.EURO)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "USD, 0, above zero",
    "USD, -1.05, above zero",
    "EUR, 1, the euro is what",
    "XXX, 1, no currency to invoice in",
    "USD, 1.00000000001, ten digits",
    "USD, 10000000000, ten digits",
  })
  void whatCannotBeARateIsRefused(String currency, String perEuro, String why) {
    assertThatThrownBy(() -> rate(currency, perEuro, "2026-11-20"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  private static List<Currency> currencies(String... codes) {
    return Stream.of(codes).map(Currency::getInstance).toList();
  }

  private static DatedRate rate(String currency, String perEuro, String on) {
    return new DatedRate(
        Currency.getInstance(currency), new BigDecimal(perEuro), LocalDate.parse(on));
  }
}
