package org.encours.risk.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.encours.kernel.Money;
import org.encours.risk.domain.credit.Terms;

/**
 * What another credit policy would do to the present book: strictness costs sales, laxity costs
 * losses, and this sets the one against the other.
 *
 * @param debtors how many were looked at
 * @param supplied how many get credit or a deposit at present
 * @param newlyRefused of these, who would be on hold or on prepayment
 * @param newlySupplied who is on hold or on prepayment and would no longer be
 * @param limitsNow sum of the limits in force
 * @param limitsThen sum of the limits the policy would grant
 * @param salesAtRisk a year's turnover with the newly refused
 * @param lossesAvoided what the newly refused owe, times their probability to be over 30 days late
 * @param salesWon a year's turnover with the newly supplied
 * @param lossesRisked what they owe, times that probability
 */
public record PolicyEffect(
    int debtors,
    int supplied,
    int newlyRefused,
    int newlySupplied,
    Money limitsNow,
    Money limitsThen,
    Money salesAtRisk,
    Money lossesAvoided,
    Money salesWon,
    Money lossesRisked) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  public static PolicyEffect none(Currency currency) {
    Money zero = Money.zero(currency);
    return new PolicyEffect(0, 0, 0, 0, zero, zero, zero, zero, zero, zero);
  }

  /** Adds one debtor: as it stands, and as the policy would have it. */
  public PolicyEffect and(DebtorFile file, DebtorFile.Change under) {
    Assessment now = file.last().orElseThrow();
    Assessment then = under.file().last().orElseThrow();
    boolean suppliedNow = isSupplied(now);
    boolean suppliedThen = isSupplied(then);
    boolean refused = suppliedNow && !suppliedThen;
    boolean won = !suppliedNow && suppliedThen;
    Money year = yearly(under.evidence().monthlyTurnover());
    Money loss = expectedLoss(then);
    return new PolicyEffect(
        debtors + 1,
        supplied + (suppliedNow ? 1 : 0),
        newlyRefused + (refused ? 1 : 0),
        newlySupplied + (won ? 1 : 0),
        add(limitsNow, now.line().limit(), true),
        add(limitsThen, then.line().limit(), true),
        add(salesAtRisk, year, refused),
        add(lossesAvoided, loss, refused),
        add(salesWon, year, won),
        add(lossesRisked, loss, won));
  }

  private static boolean isSupplied(Assessment assessment) {
    return !assessment.onHold() && assessment.line().terms() != Terms.PREPAYMENT;
  }

  private static Money yearly(Money monthly) {
    return new Money(monthly.amount().multiply(MONTHS), monthly.currency());
  }

  private static Money expectedLoss(Assessment assessment) {
    return Money.rounded(
        assessment.exposure().amount().multiply(assessment.rating().probabilityLate30()),
        assessment.exposure().currency(),
        RoundingMode.HALF_UP);
  }

  /**
   * Amounts in another currency than the policy's are left out: there is no rate to add them by.
   */
  private static Money add(Money sum, Money amount, boolean counts) {
    return counts && sum.currency().equals(amount.currency()) ? sum.plus(amount) : sum;
  }
}
