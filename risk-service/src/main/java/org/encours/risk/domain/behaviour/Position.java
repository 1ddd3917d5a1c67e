package org.encours.risk.domain.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.Money;

/**
 * What a debtor owes on a date, in the currency it is mostly invoiced in.
 *
 * @param asOf the date it is seen from
 * @param exposure all that is open, due or not
 * @param open the open terms behind it
 * @param monthlyTurnover what was invoiced in a month, mean over the last twelve or since the first
 *     invoice
 * @param monthlyPaid of that, what has been paid by now: what trust can grow on
 * @param otherCurrencies whether something is open in another currency as well, not counted here
 */
public record Position(
    LocalDate asOf,
    Money exposure,
    List<OpenTerm> open,
    Money monthlyTurnover,
    Money monthlyPaid,
    boolean otherCurrencies) {

  public Position {
    open = List.copyOf(open);
  }

  /** All that is past its due date, disputed or not. */
  public Money overdue() {
    return open.stream()
        .filter(term -> term.daysPast(asOf) > 0)
        .map(OpenTerm::open)
        .reduce(Money.zero(exposure.currency()), Money::plus);
  }

  /**
   * What is undisputed, at least so many days past due, and not a trifle.
   *
   * @param days days past due, at least 1
   * @param trifle open terms below this amount are ignored
   */
  public Money undisputedOverdue(int days, Money trifle) {
    return open.stream()
        .filter(term -> !term.disputed() && term.daysPast(asOf) >= days)
        .map(OpenTerm::open)
        .filter(amount -> amount.compareTo(trifle) >= 0)
        .reduce(Money.zero(exposure.currency()), Money::plus);
  }

  /** Days past due of the oldest undisputed open term, 0 when none is. */
  public int oldestOverdueDays() {
    return open.stream()
        .filter(term -> !term.disputed())
        .mapToInt(term -> term.daysPast(asOf))
        .filter(days -> days > 0)
        .max()
        .orElse(0);
  }

  /** Overdue part of the exposure, 0 to 1; 0 when nothing is open. */
  public BigDecimal overdueShare() {
    return exposure.isPositive()
        ? overdue().amount().divide(exposure.amount(), 4, RoundingMode.HALF_UP)
        : BigDecimal.ZERO;
  }

  /** What is open and not due yet. */
  public Money notDue() {
    return exposure.minus(overdue());
  }
}
