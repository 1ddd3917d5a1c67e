package org.encours.risk.domain.provision;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.encours.risk.domain.behaviour.EndedTerm;

/** How earlier claims ended, as sums only: however many they were, they take no more room. */
final class EndedClaims {

  /** Fewer than so many tell nothing yet. */
  private static final int ENOUGH = 200;

  private final Map<Age, BigDecimal> reached = new EnumMap<>(Age.class);
  private BigDecimal lost = BigDecimal.ZERO;
  private int claims;

  void add(EndedTerm term) {
    claims++;
    lost = lost.add(term.lost() ? term.amount() : BigDecimal.ZERO);
    for (Age age : Age.values()) {
      if (age.isReachedAfter(term.daysPast())) {
        reached.merge(age, term.amount(), BigDecimal::add);
      }
    }
  }

  /** The standard's example until enough claims have ended. */
  LossRates rates() {
    return claims < ENOUGH ? LossRates.ILLUSTRATIVE : ofFlow();
  }

  LossRates ofFlow() {
    return LossRates.ofFlow(lost, reached);
  }
}
