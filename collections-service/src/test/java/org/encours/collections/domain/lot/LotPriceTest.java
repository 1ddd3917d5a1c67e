package org.encours.collections.domain.lot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.eur;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One price for many debts, divided to the cent. */
class LotPriceTest {

  @ParameterizedTest
  @CsvSource({
    "150.00, 1000.00 500.00,            100.00 50.00",
    "100.00, 1.00 1.00 1.00,            33.34 33.33 33.33",
    "0.02,   10.00 10.00 10.00,         0.01 0.01 0.00",
    "200.00, 333.33 333.33 333.34,      66.67 66.66 66.67",
    "1065.40, 1065.40,                  1065.40",
    "30.00,  10.00 20.00,               10.00 20.00",
    "1.00,   0.01 99999.99,             0.00 1.00",
  })
  void thePriceIsDividedByWhatIsOpen(String price, String open, String shares) {
    assertThat(LotPrice.divided(eur(price), money(open))).isEqualTo(money(shares));
  }

  @Test
  void noCentIsLostAndNobodyPaysMoreThanIsOpen() {
    Random dice = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      List<Money> open = new ArrayList<>();
      int debts = 1 + dice.nextInt(40);
      for (int i = 0; i < debts; i++) {
        open.add(cents(1 + dice.nextInt(dice.nextBoolean() ? 300 : 900_000)));
      }
      Money whole = open.stream().reduce(Money::plus).orElseThrow();
      Money price = cents(1 + dice.nextLong(whole.amount().movePointRight(2).longValueExact()));
      List<Money> shares = LotPrice.divided(price, open);
      assertThat(shares.stream().reduce(Money::plus)).contains(price);
      for (int i = 0; i < debts; i++) {
        assertThat(shares.get(i)).isBetween(eur("0.00"), open.get(i));
      }
    }
  }

  @Test
  void aCurrencyWithoutCentsIsDividedInWholeUnits() {
    Money hundred = Money.of("100", "JPY");
    assertThat(LotPrice.divided(hundred, List.of(hundred, hundred, hundred)))
        .containsExactly(Money.of("34", "JPY"), Money.of("33", "JPY"), Money.of("33", "JPY"));
  }

  private static Money cents(long cents) {
    return new Money(java.math.BigDecimal.valueOf(cents, 2), eur("0.00").currency());
  }

  private static List<Money> money(String amounts) {
    return Stream.of(amounts.split(" ")).map(amount -> eur(amount)).toList();
  }
}
