package org.encours.invoice.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The usual example is "2/10 net 30": 2 % within ten days, else all in thirty. */
class DiscountCostTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 3, 1);

  @ParameterizedTest
  @CsvSource({
    "2.00, 10, 30, 37.24, 44.59",
    "1.00, 10, 30, 18.43, 20.13",
    "2.00, 10, 60, 14.90, 15.89",
    "2.00, 0, 365, 2.04, 2.04",
    "50.00, 0, 30, 1216.67, 459660.45"
  })
  void whatTheMoneyThatCameSoonerCostsAYear(
      String discount, int within, int net, BigDecimal simple, BigDecimal compounded) {
    EarlyDiscount offer = new EarlyDiscount(ISSUED.plusDays(within), eur(discount));
    assertThat(DiscountCost.of(offer, eur("100.00"), ISSUED.plusDays(net)))
        .contains(new DiscountCost(simple, compounded));
  }

  @Test
  void whatBringsNoMoneySoonerHasNoYearlyCost() {
    EarlyDiscount offer = new EarlyDiscount(ISSUED.plusDays(30), eur("2.00"));
    assertThat(DiscountCost.of(offer, eur("100.00"), ISSUED.plusDays(30))).isEmpty();
    EarlyDiscount nothing = new EarlyDiscount(ISSUED, eur("0.00"));
    assertThat(DiscountCost.of(nothing, eur("100.00"), ISSUED.plusDays(30))).isEmpty();
  }
}
