package org.encours.risk.domain.credit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import org.encours.kernel.Money;
import org.encours.risk.domain.rating.Grade;

/**
 * A creditor's credit policy, as data.
 *
 * @param level the profile it started from
 * @param grades what each grade is trusted with; all five are there
 * @param reservationDays days an accepted order holds its part of the limit when no invoice follows
 * @param graceDays days after the due date, or the next banking day, that are not called late yet
 */
public record CreditPolicy(
    PolicyLevel level,
    Map<Grade, GradeRule> grades,
    Blocking blocking,
    int reservationDays,
    int graceDays) {

  public CreditPolicy {
    for (Grade grade : Grade.values()) {
      if (!grades.containsKey(grade)) {
        throw new IllegalArgumentException("the policy says nothing of grade " + grade);
      }
    }
    grades = Collections.unmodifiableMap(new EnumMap<>(grades));
    if (reservationDays < 1) {
      throw new IllegalArgumentException("a reservation lasts at least one day");
    }
    if (graceDays < 0 || graceDays > 30) {
      throw new IllegalArgumentException("grace is 0 to 30 days");
    }
  }

  public GradeRule of(Grade grade) {
    return grades.get(grade);
  }

  public Currency currency() {
    return blocking.overdue().currency();
  }

  /** The policy a level stands for, in amounts of one currency. */
  public static CreditPolicy standard(PolicyLevel level, Currency currency) {
    Rules rules = new Rules(currency);
    return switch (level) {
      case CAUTIOUS ->
          new CreditPolicy(
              level,
              rules
                  .with(Grade.A, 10_000, "2", 100_000, Terms.OPEN, 0, 180)
                  .with(Grade.B, 5_000, "1.5", 50_000, Terms.OPEN, 0, 90)
                  .with(Grade.C, 2_000, "1", 15_000, Terms.SHORTENED, 0, 60)
                  .with(Grade.D, 500, "0.5", 2_500, Terms.DEPOSIT, 50, 30)
                  .with(Grade.E, 0, "0", 0, Terms.PREPAYMENT, 0, 30)
                  .rules,
              rules.blocking(250, 15, 25),
              7,
              0);
      case BALANCED ->
          new CreditPolicy(
              level,
              rules
                  .with(Grade.A, 25_000, "3", 250_000, Terms.OPEN, 0, 180)
                  .with(Grade.B, 10_000, "2.5", 100_000, Terms.OPEN, 0, 120)
                  .with(Grade.C, 5_000, "2", 40_000, Terms.OPEN, 0, 90)
                  .with(Grade.D, 1_000, "1", 10_000, Terms.DEPOSIT, 25, 60)
                  .with(Grade.E, 0, "0", 0, Terms.PREPAYMENT, 0, 30)
                  .rules,
              rules.blocking(500, 30, 50),
              14,
              0);
      case LIBERAL ->
          new CreditPolicy(
              level,
              rules
                  .with(Grade.A, 50_000, "4", 1_000_000, Terms.OPEN, 0, 365)
                  .with(Grade.B, 20_000, "3", 400_000, Terms.OPEN, 0, 180)
                  .with(Grade.C, 10_000, "2.5", 150_000, Terms.OPEN, 0, 120)
                  .with(Grade.D, 5_000, "1.5", 30_000, Terms.SHORTENED, 0, 90)
                  .with(Grade.E, 500, "0.5", 5_000, Terms.DEPOSIT, 50, 60)
                  .rules,
              rules.blocking(2_500, 60, 100),
              30,
              0);
    };
  }

  private static final class Rules {
    private final Currency currency;
    private final Map<Grade, GradeRule> rules = new EnumMap<>(Grade.class);

    private Rules(Currency currency) {
      this.currency = currency;
    }

    private Rules with(
        Grade grade, long start, String months, long ceiling, Terms terms, int deposit, int days) {
      rules.put(
          grade,
          new GradeRule(
              money(start), new BigDecimal(months), money(ceiling), terms, deposit, days));
      return this;
    }

    private Blocking blocking(long overdue, int days, long trifle) {
      return new Blocking(money(overdue), days, money(trifle));
    }

    private Money money(long amount) {
      return new Money(BigDecimal.valueOf(amount), currency);
    }
  }
}
