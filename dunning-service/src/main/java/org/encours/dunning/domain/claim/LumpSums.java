package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/** The sums that are due besides interest because something was late. */
@FunctionalInterface
public interface LumpSums {

  /** Where the law and the terms grant none. */
  LumpSums NONE = (late, day) -> Granted.nothing(List.of());

  /**
   * @param late what was late by then, in order; never empty
   * @param day the end of which day they are reckoned at
   */
  Granted on(List<LatePart> late, LocalDate day);

  /**
   * @param flat the sum the law sets, empty where there is none
   */
  record Granted(Optional<Money> flat, Optional<Penalty> penalty, List<Withheld> withheld) {

    public static Granted nothing(List<Withheld> withheld) {
      return new Granted(Optional.empty(), Optional.empty(), withheld);
    }

    Money total(Money zero) {
      return flat.orElse(zero).plus(penalty.map(Penalty::amount).orElse(zero));
    }
  }
}
