package org.encours.invoice.domain.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Money;

/**
 * When an invoice falls due, counted from its date.
 *
 * @param netDays calendar days
 * @param endOfMonth where "end of month" applies, and in which of its two accepted readings
 * @param discount for paying early
 * @param deposit percent of the total to be paid with the invoice; 100 is full prepayment
 */
public record PaymentTerms(
    int netDays,
    Optional<EndOfMonth> endOfMonth,
    Optional<Discount> discount,
    Optional<BigDecimal> deposit) {

  private static final BigDecimal HUNDRED = BigDecimal.TEN.pow(2);

  /** "45 days end of month" has two accepted readings in France; the terms must say which. */
  public enum EndOfMonth {
    /** The days first, then to the end of the month reached. */
    DAYS_THEN_END_OF_MONTH,
    /** To the end of the invoice's month first, then the days. */
    END_OF_MONTH_THEN_DAYS
  }

  /**
   * A reduction for paying early, for example 2 % within 10 working days.
   *
   * @param percent of the total, between 0 and 100
   * @param withinDays working days after the invoice's date
   */
  public record Discount(BigDecimal percent, int withinDays) {}

  public static PaymentTerms net(int days) {
    return new PaymentTerms(days, Optional.empty(), Optional.empty());
  }

  public PaymentTerms(int netDays, Optional<EndOfMonth> endOfMonth, Optional<Discount> discount) {
    this(netDays, endOfMonth, discount, Optional.empty());
  }

  /** What is to be paid with the invoice; nothing without a deposit. */
  public Money depositOf(Money total) {
    return deposit
        .map(
            percent ->
                Money.rounded(
                    total.amount().multiply(percent).divide(HUNDRED),
                    total.currency(),
                    RoundingMode.HALF_UP))
        .orElse(Money.zero(total.currency()));
  }

  public LocalDate dueDate(LocalDate issueDate) {
    if (endOfMonth.isEmpty()) {
      return issueDate.plusDays(netDays);
    }
    return switch (endOfMonth.get()) {
      case DAYS_THEN_END_OF_MONTH -> endOfMonth(issueDate.plusDays(netDays));
      case END_OF_MONTH_THEN_DAYS -> endOfMonth(issueDate).plusDays(netDays);
    };
  }

  private static LocalDate endOfMonth(LocalDate date) {
    return date.with(TemporalAdjusters.lastDayOfMonth());
  }

  public void check(String path, Violations violations) {
    violations.require(
        netDays >= 0 && netDays <= 365, path + ".netDays", "must be between 0 and 365");
    deposit.ifPresent(
        percent ->
            violations.require(
                percent.signum() > 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= 4,
                path + ".depositPercent",
                "must be more than 0 and at most 100"));
    discount.ifPresent(
        offer -> {
          violations.require(
              offer.percent() != null
                  && offer.percent().signum() > 0
                  && offer.percent().compareTo(HUNDRED) < 0,
              path + ".discount.percent",
              "must be more than 0 and less than 100");
          violations.require(
              offer.withinDays() > 0 && offer.withinDays() <= 90,
              path + ".discount.withinDays",
              "must be between 1 and 90 working days");
        });
  }
}
