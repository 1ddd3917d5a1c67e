package org.encours.dunning.adapter.out.events;

import java.math.BigDecimal;
import java.util.List;
import org.encours.dunning.domain.claim.Penalty;
import org.encours.kernel.Money;

/** The figures of a contractual lump sum, as events tell them. */
record PenaltyField(Money base, Money cap, String law, List<Line> lines) {

  record Line(String kind, BigDecimal percent, Money of, Money amount) {}

  static PenaltyField of(Penalty penalty) {
    return new PenaltyField(
        penalty.base(),
        penalty.cap().orElse(null),
        penalty.law(),
        penalty.lines().stream()
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
