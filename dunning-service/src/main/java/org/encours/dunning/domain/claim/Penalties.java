package org.encours.dunning.domain.claim;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.domain.law.IndemnityCap;
import org.encours.kernel.Money;

/** What clauses on lump sums come to. */
public final class Penalties {

  private Penalties() {}

  /** "So many percent, at least so much". */
  public static Penalty of(
      Terms.PenaltyClause.Share clause, Money due, Optional<Money> cap, String law) {
    Money share =
        Money.rounded(
            due.amount().multiply(clause.percent()).movePointLeft(2),
            due.currency(),
            RoundingMode.DOWN);
    Penalty.Line line =
        clause
            .minimum()
            .filter(least -> share.compareTo(least) < 0)
            .map(least -> Penalty.Line.fixed(Penalty.Kind.MINIMUM, least))
            .orElseGet(() -> Penalty.Line.share(clause.percent(), due, share));
    return new Penalty(line.amount(), due, cap, List.of(line), law);
  }

  /** "As much as the law allows", towards a Belgian consumer. */
  public static Penalty atLegalCap(Money due, String law) {
    Money cap = IndemnityCap.of(due);
    return new Penalty(cap, due, Optional.of(cap), lines(IndemnityCap.band(due), due, cap), law);
  }

  private static List<Penalty.Line> lines(IndemnityCap.Band band, Money due, Money cap) {
    Money flat = Money.rounded(band.flat(), due.currency(), RoundingMode.DOWN);
    if (band.percent().signum() == 0) {
      return List.of(Penalty.Line.fixed(Penalty.Kind.FLAT, flat));
    }
    if (band.limited()) {
      return List.of(Penalty.Line.fixed(Penalty.Kind.MAXIMUM, cap));
    }
    Money above = due.minus(Money.rounded(band.above(), due.currency(), RoundingMode.DOWN));
    return List.of(
        Penalty.Line.fixed(Penalty.Kind.FLAT, flat),
        Penalty.Line.share(band.percent(), above, cap.minus(flat)));
  }
}
