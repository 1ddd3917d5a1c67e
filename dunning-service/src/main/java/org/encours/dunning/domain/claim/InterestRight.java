package org.encours.dunning.domain.claim;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * From when, at which rate and on how much interest may be claimed.
 *
 * @param firstDay the first day that may bear interest
 * @param ceiling the most of the principal that may bear interest
 * @param rounding of each line: HALF_UP, or DOWN where the rate is a cap that protects
 */
public record InterestRight(
    LocalDate firstDay,
    RateRule rate,
    Money ceiling,
    RoundingMode rounding,
    Capitalisation capitalisation) {

  /** Simple interest. */
  public InterestRight(LocalDate firstDay, RateRule rate, Money ceiling, RoundingMode rounding) {
    this(firstDay, rate, ceiling, rounding, Capitalisation.NONE);
  }

  /** On all of a debt, from the day after each part could be paid in time. */
  public static InterestRight onAll(Debt debt, RateRule rate, Capitalisation capitalisation) {
    return new InterestRight(
        debt.firstDueDate().plusDays(1),
        rate,
        debt.invoiced(),
        RoundingMode.HALF_UP,
        capitalisation);
  }

  /** The first day that a part bears interest. */
  LocalDate startOf(Instalment part) {
    LocalDate next = part.dueDate().plusDays(1);
    return next.isAfter(firstDay) ? next : firstDay;
  }

  /** Parts that are counted together: those that bear the same rate and the same anniversaries. */
  LocalDate groupOf(Instalment part) {
    LocalDate start = startOf(part);
    return capitalisation == Capitalisation.YEARLY ? start : rate.anchor(start);
  }
}
