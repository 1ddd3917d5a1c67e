package org.encours.invoice.domain.bank;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.encours.kernel.Money;

/** Several invoices of the payer's that together come to the amount paid. */
final class Combination {

  /** More would take long, and would fit by chance. */
  private static final int AMONG = 14;

  private Combination() {}

  /** The first in the order given, which is the order of age; empty where none fits. */
  static Set<UUID> of(Money amount, List<Candidate> candidates) {
    List<Candidate> own = candidates.stream().filter(Candidate::knownPayer).limit(AMONG).toList();
    Set<UUID> chosen = new HashSet<>();
    return search(amount, own, 0, chosen) && chosen.size() > 1 ? chosen : Set.of();
  }

  private static boolean search(Money left, List<Candidate> own, int from, Set<UUID> chosen) {
    if (left.isZero()) {
      return true;
    }
    for (int i = from; i < own.size(); i++) {
      Candidate next = own.get(i);
      if (next.open().compareTo(left) <= 0) {
        chosen.add(next.invoice());
        if (search(left.minus(next.open()), own, i + 1, chosen)) {
          return true;
        }
        chosen.remove(next.invoice());
      }
    }
    return false;
  }
}
