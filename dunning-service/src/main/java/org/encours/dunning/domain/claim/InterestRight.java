package org.encours.dunning.domain.claim;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * From when, at which rate and on how much interest may be claimed.
 *
 * @param firstDay the first day that may bear interest
 * @param ceiling the most that may bear interest
 * @param rounding of each line: HALF_UP, or DOWN where the rate is a cap that protects
 */
record InterestRight(LocalDate firstDay, RateRule rate, Money ceiling, RoundingMode rounding) {}
