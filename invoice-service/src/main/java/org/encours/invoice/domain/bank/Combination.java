package org.encours.invoice.domain.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.encours.kernel.Money;

/** Several invoices of the payer's that together come to the amount paid. */
final class Combination {

  /** More would take long, and would fit by chance. */
  private static final int AMONG = 14;

  private Combination() {}

  /**
   * The first in the order given, which is the order of age; empty where none fits. A payer takes
   * every discount it has earned, or none.
   */
  static Set<UUID> of(Money amount, List<Candidate> candidates) {
    List<Candidate> own = candidates.stream().filter(Candidate::knownPayer).limit(AMONG).toList();
    Set<UUID> whole = search(amount, own, Candidate::open);
    return whole.isEmpty() ? search(amount, own, Candidate::settling) : whole;
  }

  private static Set<UUID> search(
      Money amount, List<Candidate> own, Function<Candidate, Money> pays) {
    Set<UUID> chosen = new HashSet<>();
    return search(amount, own, pays, 0, chosen) && chosen.size() > 1 ? chosen : Set.of();
  }

  private static boolean search(
      Money left,
      List<Candidate> own,
      Function<Candidate, Money> pays,
      int from,
      Set<UUID> chosen) {
    if (left.isZero()) {
      return true;
    }
    for (int i = from; i < own.size(); i++) {
      Candidate next = own.get(i);
      Money part = pays.apply(next);
      if (part.compareTo(left) <= 0) {
        chosen.add(next.invoice());
        if (search(left.minus(part), own, pays, i + 1, chosen)) {
          return true;
        }
        chosen.remove(next.invoice());
      }
    }
    return false;
  }
}
