package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.kernel.Money;

/**
 * One line of an interest calculation: {@code base × rate × days / 36500}, rounded by itself so
 * that the printed statement adds up.
 *
 * @param from first day that bears interest
 * @param to last day, included
 * @param rate percent per year
 * @param law the article the rate rests on
 */
public record InterestLine(
    LocalDate from,
    LocalDate to,
    long days,
    BigDecimal rate,
    Rate.Certainty certainty,
    Money base,
    Money amount,
    String law) {}
