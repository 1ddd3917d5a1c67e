package org.encours.risk.adapter.in.rest;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.encours.kernel.Money;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.GradeRule;
import org.encours.risk.domain.credit.PolicyLevel;
import org.encours.risk.domain.credit.Terms;
import org.encours.risk.domain.rating.Grade;

/**
 * A credit policy with all its thresholds.
 *
 * @param reservationDays days an accepted order holds its part of the limit when no invoice follows
 * @param graceDays days after the due date, or the next banking day, that are not called late yet
 */
record CreditPolicyResponse(
    PolicyLevel level,
    BlockingView blocking,
    Map<Grade, GradeView> grades,
    int reservationDays,
    int graceDays) {

  /**
   * @param overdue blocks above this amount
   * @param days counts only what is more than so many days past due
   * @param trifle ignores open amounts below this
   */
  record BlockingView(Money overdue, Integer days, Money trifle) {}

  /**
   * @param startingLimit limit before there is any turnover
   * @param monthsOfTurnover or so many months of it, whichever is more
   * @param ceiling but never more than this
   * @param depositPercent 25 or 50 when the terms are DEPOSIT
   * @param reviewDays longest time between two reviews
   */
  record GradeView(
      Money startingLimit,
      BigDecimal monthsOfTurnover,
      Money ceiling,
      Terms terms,
      BigDecimal depositPercent,
      Integer reviewDays) {

    static GradeView of(GradeRule rule) {
      return new GradeView(
          rule.startingLimit(),
          rule.monthsOfTurnover(),
          rule.ceiling(),
          rule.terms(),
          rule.terms() == Terms.DEPOSIT ? BigDecimal.valueOf(rule.depositPercent()) : null,
          rule.reviewDays());
    }
  }

  static CreditPolicyResponse of(CreditPolicy policy) {
    Map<Grade, GradeView> grades = new EnumMap<>(Grade.class);
    policy.grades().forEach((grade, rule) -> grades.put(grade, GradeView.of(rule)));
    return new CreditPolicyResponse(
        policy.level(),
        new BlockingView(
            policy.blocking().overdue(), policy.blocking().days(), policy.blocking().trifle()),
        grades,
        policy.reservationDays(),
        policy.graceDays());
  }
}
