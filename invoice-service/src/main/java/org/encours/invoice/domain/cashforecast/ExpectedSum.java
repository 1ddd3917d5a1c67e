package org.encours.invoice.domain.cashforecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;
import org.encours.kernel.Money;

/**
 * Adds up what is expected of many parts, and how far the sum may miss. Invoices of one debtor that
 * are due in one week mostly go into one payment run, so they move together: taken as independent,
 * bounds that should hold in 80 of 100 weeks held in 42. Part of their variance is counted as if
 * they moved as one, and that part was found on the payments of a real book.
 */
final class ExpectedSum {

  private static final MathContext DIGITS = MathContext.DECIMAL64;
  private static final BigDecimal TOGETHER = new BigDecimal("0.14");
  private static final BigDecimal APART = BigDecimal.ONE.subtract(TOGETHER);
  private static final BigDecimal TOGETHER_CUBED = TOGETHER.multiply(TOGETHER.sqrt(DIGITS), DIGITS);

  /** Below which a tenth of a normal distribution lies. */
  private static final BigDecimal TENTH = new BigDecimal("1.2816");

  private static final BigDecimal SIX = BigDecimal.valueOf(6);

  private BigDecimal open = BigDecimal.ZERO;
  private BigDecimal mean = BigDecimal.ZERO;
  private BigDecimal variance = BigDecimal.ZERO;
  private BigDecimal skew = BigDecimal.ZERO;

  /** Parts of one debtor that fall due in one week. */
  static final class Together {
    private BigDecimal open = BigDecimal.ZERO;
    private BigDecimal mean = BigDecimal.ZERO;
    private BigDecimal apart = BigDecimal.ZERO;

    void add(BigDecimal amount, BigDecimal share) {
      open = open.add(amount);
      BigDecimal expected = amount.multiply(share);
      mean = mean.add(expected);
      apart =
          apart.add(
              expected.multiply(amount).multiply(BigDecimal.ONE.subtract(share), DIGITS), DIGITS);
    }
  }

  void add(Together parts) {
    open = open.add(parts.open);
    mean = mean.add(parts.mean);
    BigDecimal share = parts.mean.divide(parts.open, DIGITS);
    BigDecimal asOne =
        parts.mean.multiply(parts.open).multiply(BigDecimal.ONE.subtract(share), DIGITS);
    variance =
        variance.add(TOGETHER.multiply(asOne).add(APART.multiply(parts.apart), DIGITS), DIGITS);
    BigDecimal lopsided = BigDecimal.ONE.subtract(share.add(share));
    skew =
        skew.add(
            TOGETHER_CUBED.multiply(asOne).multiply(parts.open).multiply(lopsided, DIGITS), DIGITS);
  }

  Money expected(Currency currency) {
    return money(mean, currency);
  }

  Money tenth(Currency currency) {
    return quantile(TENTH.negate(), currency);
  }

  Money median(Currency currency) {
    return quantile(BigDecimal.ZERO, currency);
  }

  Money ninetieth(Currency currency) {
    return quantile(TENTH, currency);
  }

  /** Normal, corrected for lopsidedness (Cornish and Fisher), and never what cannot be. */
  private Money quantile(BigDecimal z, Currency currency) {
    if (variance.signum() <= 0) {
      return money(mean, currency);
    }
    BigDecimal spread = variance.sqrt(DIGITS);
    BigDecimal lopsided =
        skew.divide(variance.multiply(spread, DIGITS), DIGITS)
            .min(BigDecimal.ONE)
            .max(BigDecimal.ONE.negate());
    BigDecimal bent =
        z.add(
            z.multiply(z).subtract(BigDecimal.ONE).multiply(lopsided).divide(SIX, DIGITS), DIGITS);
    BigDecimal value = mean.add(spread.multiply(bent, DIGITS));
    return money(value.max(BigDecimal.ZERO).min(open), currency);
  }

  private static Money money(BigDecimal value, Currency currency) {
    return Money.rounded(value, currency, RoundingMode.HALF_UP);
  }
}
