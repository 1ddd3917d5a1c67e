package org.encours.risk.application;

import java.util.ArrayList;
import java.util.List;
import org.encours.risk.domain.behaviour.TrainingTerm;
import org.encours.risk.domain.debtor.DebtorId;

/**
 * What a model learns from: all there is, or when that is too much, every second debtor, every
 * fourth, and so on. Whole debtors are left out, never parts of one, since a habit is read from a
 * whole record; which ones depends on their ids alone, so that the same book gives the same sample.
 */
final class HistorySample {

  /** Spreads ids that were given in order of time. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int FEWEST = 1 << 20;

  private final int most;
  private final List<TrainingTerm> terms = new ArrayList<>();
  private int oneIn = 1;

  /**
   * @param most terms kept at any time, but for those of a single debtor
   */
  HistorySample(int most) {
    this.most = most;
  }

  void add(DebtorId debtor, List<TrainingTerm> record) {
    if (!isIn(debtor)) {
      return;
    }
    terms.addAll(record);
    while (terms.size() > most && oneIn < FEWEST) {
      oneIn *= 2;
      terms.removeIf(term -> !isIn(term.debtor()));
    }
  }

  List<TrainingTerm> terms() {
    return List.copyOf(terms);
  }

  private boolean isIn(DebtorId debtor) {
    long id = debtor.value().getMostSignificantBits() ^ debtor.value().getLeastSignificantBits();
    return (id * SPREAD >>> 40) % oneIn == 0;
  }
}
