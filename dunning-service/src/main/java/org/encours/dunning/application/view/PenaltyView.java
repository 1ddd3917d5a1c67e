package org.encours.dunning.application.view;

import java.math.BigDecimal;
import java.util.List;
import org.encours.dunning.domain.claim.Penalty;
import org.encours.kernel.Money;

/**
 * What a penalty follows from, as it is answered and as it is published.
 *
 * @param base the amount still due that it is reckoned on
 * @param cap the most the law allows on that base
 * @param lines they add up to the penalty
 */
public record PenaltyView(Money base, Money cap, String law, List<Line> lines) {

  /**
   * One line.
   *
   * @param kind FLAT, SHARE, MINIMUM of the clause or MAXIMUM of the law
   * @param percent of {@code of}, for a SHARE
   */
  public record Line(String kind, BigDecimal percent, Money of, Money amount) {}

  public static PenaltyView of(Penalty it) {
    return new PenaltyView(
        it.base(),
        it.cap().orElse(null),
        it.law(),
        it.lines().stream()
            .map(
                line ->
                    new Line(
                        line.kind().name(),
                        line.percent().orElse(null),
                        line.of().orElse(null),
                        line.amount()))
            .toList());
  }
}
