package org.encours.risk.domain.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.credit.CreditAnswer.Because;
import org.encours.risk.domain.credit.CreditAnswer.Verdict;
import org.encours.risk.domain.rating.Grade;

/**
 * An order that asks for credit, set against the room a debtor's limit leaves.
 *
 * @param order in the currency of the limit
 * @param asked the same in its own: what it will add to what is owed
 */
record OrderOnCredit(CreditPosition standing, Answers answers, Money order, Money asked) {

  private static final List<Integer> DEPOSITS = List.of(25, 50);

  /** On open or shortened terms: all of it fits, or a deposit makes it fit. */
  CreditAnswer onTerms() {
    if (order.compareTo(standing.available()) > 0) {
      return withDeposit(0);
    }
    List<Because> reasons = new ArrayList<>();
    String free = "%s of the limit is free".formatted(standing.available());
    reasons.add(new Because("WITHIN_LIMIT", free));
    if (standing.line().terms() == Terms.SHORTENED) {
      reasons.add(new Because("TERMS_SHORTENED", "on a shortened payment term"));
    }
    return new CreditAnswer(Verdict.ACCEPT, Optional.empty(), standing.free(), asked, reasons);
  }

  /**
   * The smallest deposit, at least the one the terms ask for, that brings the rest under the limit.
   *
   * @param atLeast percent the terms ask for; 0 when they ask for none
   */
  CreditAnswer withDeposit(int atLeast) {
    for (int percent : DEPOSITS) {
      Money rest = less(order, percent);
      if (percent >= atLeast && rest.compareTo(standing.available()) <= 0) {
        return new CreditAnswer(
            Verdict.DEPOSIT,
            Optional.of(percent),
            standing.free(),
            less(asked, percent),
            List.of(whyDeposit(percent, atLeast)));
      }
    }
    String over =
        "the order of %s exceeds the %s left of the limit of %s"
            .formatted(order, standing.free(), standing.line().limit());
    return standing.grade().isBetterThan(Grade.D)
        ? answers.plain(Verdict.REFER, "OVER_LIMIT", over)
        : answers.refusal(Verdict.PREPAY, "OVER_LIMIT", over);
  }

  private Because whyDeposit(int percent, int atLeast) {
    return atLeast > 0
        ? new Because(
            "TERMS_DEPOSIT", "grade %s is supplied against a deposit".formatted(standing.grade()))
        : new Because(
            "OVER_LIMIT", "a deposit of %d %% keeps the order within the limit".formatted(percent));
  }

  private static Money less(Money amount, int percent) {
    BigDecimal share = amount.amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
    return amount.minus(Money.rounded(share, amount.currency(), RoundingMode.HALF_UP));
  }
}
