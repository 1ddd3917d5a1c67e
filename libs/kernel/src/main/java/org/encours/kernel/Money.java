package org.encours.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * An exact amount in one currency, at that currency's own scale (two decimals for the euro).
 *
 * <p>A finer scale and an operation over two currencies are refused with {@link
 * IllegalArgumentException}: an amount that would need rounding is rounded once, visibly, by {@link
 * #rounded}.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  public Money {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(currency, "currency");
    int scale = currency.getDefaultFractionDigits();
    if (scale < 0) {
      throw new IllegalArgumentException(currency + " is no currency to invoice in");
    }
    if (amount.stripTrailingZeros().scale() > scale) {
      throw new IllegalArgumentException(
          amount.toPlainString()
              + " is finer than "
              + currency
              + " allows ("
              + scale
              + " decimals)");
    }
    amount = amount.setScale(scale, RoundingMode.UNNECESSARY);
  }

  /**
   * Reads an amount as it is written in JSON, for example {@code "1234.50", "EUR"}.
   *
   * @throws IllegalArgumentException when it is not a decimal number, too fine, or not an ISO 4217
   *     code
   */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currency));
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /**
   * The only rounding there is; the mode is the caller's, because the law names it case by case.
   */
  public static Money rounded(BigDecimal exact, Currency currency, RoundingMode mode) {
    return new Money(exact.setScale(currency.getDefaultFractionDigits(), mode), currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(sameCurrency(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(sameCurrency(other).amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  /**
   * Splits into equal parts whose sum is exactly this; the cents that do not divide go to the last
   * part, as debtors expect of a plan (1,000.00 in three is 333.33, 333.33, 333.34).
   */
  public List<Money> split(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("cannot split into " + parts + " parts");
    }
    Money each =
        rounded(
            amount.divide(BigDecimal.valueOf(parts), 10, RoundingMode.DOWN),
            currency,
            RoundingMode.DOWN);
    List<Money> shares = new ArrayList<>(parts);
    Money left = this;
    for (int i = 1; i < parts; i++) {
      shares.add(each);
      left = left.minus(each);
    }
    shares.add(left);
    return List.copyOf(shares);
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(sameCurrency(other).amount);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency.getCurrencyCode();
  }

  private Money sameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
    }
    return other;
  }
}
