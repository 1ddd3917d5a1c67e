package org.encours.invoice.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.invoice.application.LoadBankStatements.Returned;
import org.encours.invoice.application.port.BankStatements.Outcome;
import org.encours.invoice.application.port.BankStatements.Worked;
import org.encours.invoice.domain.bank.ReturnReason;

/** Counts what became of a statement's movements, so that they need not be kept. */
final class Tally {

  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final List<Returned> returned = new ArrayList<>();

  void add(List<Worked> worked) {
    for (Worked each : worked) {
      counts.merge(each.outcome(), 1, Integer::sum);
      if (each.transaction().takesBack()) {
        returned.add(returned(each));
      }
    }
  }

  private static Returned returned(Worked worked) {
    Optional<String> reason = worked.transaction().back().reason();
    return new Returned(
        worked.receipt().orElse(null),
        worked.transaction().amount(),
        reason.orElse(null),
        reason.flatMap(ReturnReason::of).map(ReturnReason::meaning).orElse(null));
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  int matched() {
    return count(Outcome.MATCHED);
  }

  int suggested() {
    return count(Outcome.SUGGESTED);
  }

  int unmatched() {
    return count(Outcome.UNMATCHED);
  }

  int reversed() {
    return count(Outcome.REVERSED);
  }

  int ignored() {
    return count(Outcome.IGNORED);
  }

  List<Returned> returned() {
    return List.copyOf(returned);
  }

  private int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
