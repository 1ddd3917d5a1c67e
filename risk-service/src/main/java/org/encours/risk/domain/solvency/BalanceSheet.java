package org.encours.risk.domain.solvency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures of filed accounts that bankruptcy scores need; all in one currency, its unit does not
 * matter since only ratios are taken.
 *
 * @param sales empty when the accounts do not show it
 */
public record BalanceSheet(
    BigDecimal workingCapital,
    BigDecimal retainedEarnings,
    BigDecimal ebit,
    BigDecimal equity,
    BigDecimal totalAssets,
    BigDecimal totalLiabilities,
    Optional<BigDecimal> sales) {

  public BalanceSheet {
    Objects.requireNonNull(workingCapital, "workingCapital");
    Objects.requireNonNull(retainedEarnings, "retainedEarnings");
    Objects.requireNonNull(ebit, "ebit");
    Objects.requireNonNull(equity, "equity");
    Objects.requireNonNull(sales, "sales");
    if (totalAssets.signum() <= 0) {
      throw new IllegalArgumentException("total assets must be above zero, not " + totalAssets);
    }
    if (totalLiabilities.signum() < 0) {
      throw new IllegalArgumentException("liabilities cannot be negative: " + totalLiabilities);
    }
  }

  /**
   * The same accounts, if they may be filed. Accounts without liabilities are nearly always a
   * column left empty, and no Z value follows from them: X4 divides by the liabilities.
   *
   * @throws IllegalArgumentException for liabilities of zero, saying what to do
   */
  public BalanceSheet toBeFiled() {
    if (totalLiabilities.signum() == 0) {
      throw new IllegalArgumentException(
          "liabilities must be above zero, for a Z value is divided by them: give what the accounts"
              + " show, or leave all figures out and report events or a score alone");
    }
    return this;
  }

  /**
   * Altman Z'' for private companies of any trade: 6.56 X1 + 3.26 X2 + 6.72 X3 + 1.05 X4. Safe
   * above 2.60, distress below 1.10. Four decimals; not available without liabilities (X4 has no
   * value).
   */
  public Optional<BigDecimal> zDoublePrime() {
    return equityToLiabilities()
        .map(
            x4 ->
                weigh("6.56", toAssets(workingCapital))
                    .add(weigh("3.26", toAssets(retainedEarnings)))
                    .add(weigh("6.72", toAssets(ebit)))
                    .add(weigh("1.05", x4))
                    .setScale(4, RoundingMode.HALF_UP));
  }

  /**
   * Altman Z' for private manufacturers: 0.717 X1 + 0.847 X2 + 3.107 X3 + 0.420 X4 + 0.998 X5. Safe
   * above 2.90, distress below 1.23. Not available without liabilities or without sales.
   */
  public Optional<BigDecimal> zPrime() {
    return equityToLiabilities()
        .flatMap(
            x4 ->
                sales.map(
                    turnover ->
                        weigh("0.717", toAssets(workingCapital))
                            .add(weigh("0.847", toAssets(retainedEarnings)))
                            .add(weigh("3.107", toAssets(ebit)))
                            .add(weigh("0.420", x4))
                            .add(weigh("0.998", toAssets(turnover)))
                            .setScale(4, RoundingMode.HALF_UP)));
  }

  private Optional<BigDecimal> equityToLiabilities() {
    return totalLiabilities.signum() == 0
        ? Optional.empty()
        : Optional.of(equity.divide(totalLiabilities, 12, RoundingMode.HALF_UP));
  }

  private BigDecimal toAssets(BigDecimal figure) {
    return figure.divide(totalAssets, 12, RoundingMode.HALF_UP);
  }

  private static BigDecimal weigh(String factor, BigDecimal ratio) {
    return new BigDecimal(factor).multiply(ratio);
  }
}
