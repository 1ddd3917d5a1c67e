package org.encours.risk.domain.credit;

import java.math.BigDecimal;
import java.util.Objects;
import org.encours.kernel.Money;

/**
 * What a debtor of one grade is trusted with.
 *
 * @param startingLimit credit limit before it has any turnover
 * @param monthsOfTurnover or so many months of what it buys and has paid, whichever is more
 * @param ceiling but never more than this
 * @param depositPercent share paid with the order when the terms are {@link Terms#DEPOSIT}: 25 or
 *     50; 0 otherwise
 * @param reviewDays days after which it is looked at again even if nothing happened
 */
public record GradeRule(
    Money startingLimit,
    BigDecimal monthsOfTurnover,
    Money ceiling,
    Terms terms,
    int depositPercent,
    int reviewDays) {

  public GradeRule {
    Objects.requireNonNull(terms, "terms");
    if (startingLimit.isNegative() || ceiling.compareTo(startingLimit) < 0) {
      throw new IllegalArgumentException(
          "a limit starts at zero or more and ends at its ceiling or below");
    }
    if (monthsOfTurnover.signum() < 0) {
      throw new IllegalArgumentException("months of turnover cannot be negative");
    }
    if (terms == Terms.DEPOSIT && depositPercent != 25 && depositPercent != 50) {
      throw new IllegalArgumentException("a deposit is 25 or 50 percent, not " + depositPercent);
    }
    if (reviewDays < 1) {
      throw new IllegalArgumentException("a review interval is at least one day");
    }
  }
}
