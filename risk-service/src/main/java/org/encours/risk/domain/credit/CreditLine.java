package org.encours.risk.domain.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.Position;
import org.encours.risk.domain.rating.Rating;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.encours.risk.domain.solvency.Zone;

/**
 * What a policy grants a debtor.
 *
 * @param depositPercent 25 or 50 when the terms ask for a deposit, else 0
 */
public record CreditLine(Money limit, Terms terms, int depositPercent) {

  private static final BigDecimal STEP = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_OF_EQUITY = new BigDecimal("0.20");

  /**
   * The grade's limit from what the debtor buys and has paid (an unpaid invoice must not raise the
   * limit it counts against), never more than a fifth of the debtor's own equity, halved in
   * distress, nothing once a public event ends credit; rounded down to the hundred so that nobody
   * reads precision into it. Where a credit insurer bears a part, the limit is stretched until
   * one's own risk is what it would have been.
   *
   * @param cover what an insurer covers on the position's date
   */
  public static CreditLine of(
      CreditPolicy policy,
      Rating rating,
      Position position,
      Optional<SolvencyReport> solvency,
      Optional<Cover> cover) {
    GradeRule rule = policy.of(rating.grade());
    if (solvency.isPresent() && solvency.get().endsCredit()) {
      return new CreditLine(Money.zero(policy.currency()), Terms.PREPAYMENT, 0);
    }
    BigDecimal limit = rule.startingLimit().amount();
    if (position.monthlyPaid().currency().equals(policy.currency())) {
      limit = limit.max(position.monthlyPaid().amount().multiply(rule.monthsOfTurnover()));
    }
    limit = limit.min(rule.ceiling().amount());
    Optional<BigDecimal> equity =
        solvency.flatMap(SolvencyReport::balanceSheet).map(sheet -> sheet.equity());
    if (equity.isPresent()) {
      limit = limit.min(equity.get().max(BigDecimal.ZERO).multiply(MOST_OF_EQUITY));
    }
    Optional<Zone> zone = solvency.flatMap(report -> report.zoneOn(position.asOf()));
    if (zone.equals(Optional.of(Zone.DISTRESS))) {
      limit = limit.divide(BigDecimal.TWO, 2, RoundingMode.DOWN);
    }
    BigDecimal own = limit;
    BigDecimal stretched =
        cover
            .filter(insured -> insured.limit().currency().equals(policy.currency()))
            .map(insured -> insured.stretch(own))
            .orElse(own);
    return new CreditLine(
        downToTheHundred(stretched, policy.currency()), rule.terms(), rule.depositPercent());
  }

  private static Money downToTheHundred(BigDecimal amount, Currency currency) {
    return new Money(amount.divide(STEP, 0, RoundingMode.DOWN).multiply(STEP), currency);
  }
}
