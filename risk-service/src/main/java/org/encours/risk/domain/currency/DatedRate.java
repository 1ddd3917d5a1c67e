package org.encours.risk.domain.currency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A euro reference rate, as the European Central Bank publishes them on its working days.
 *
 * @param perEuro units of the currency for one euro, above zero
 * @param on the day it is of
 */
public record DatedRate(Currency currency, BigDecimal perEuro, LocalDate on) {

  public static final Currency EURO = Currency.getInstance("EUR");

  /** Digits of the finest and of the largest rate there is any use for. */
  private static final int DIGITS = 10;

  public DatedRate {
    if (currency.equals(EURO)) {
      throw new IllegalArgumentException("the euro is what the others are told in");
    }
    if (currency.getDefaultFractionDigits() < 0) {
      throw new IllegalArgumentException(currency + " is no currency to invoice in");
    }
    if (perEuro.signum() <= 0) {
      throw new IllegalArgumentException("a rate is above zero, not " + perEuro.toPlainString());
    }
    if (perEuro.scale() > DIGITS || perEuro.precision() - perEuro.scale() > DIGITS) {
      throw new IllegalArgumentException("a rate has at most ten digits on either side");
    }
  }

  /** For a person: "1.0512 USD a euro on 2026-11-20". */
  public String words() {
    return perEuro.toPlainString() + " " + currency + " a euro on " + on;
  }
}
