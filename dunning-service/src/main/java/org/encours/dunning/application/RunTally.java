package org.encours.dunning.application;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.encours.dunning.domain.decision.DebtorDecision;
import org.encours.dunning.domain.decision.ItemOutcome;
import org.encours.dunning.domain.policy.NextStep;

/**
 * What was decided, counted as a run reports it.
 *
 * @param byStep invoices for which a step was taken
 * @param skipped invoices held back, by reason
 * @param messages messages ordered: one for each debtor
 */
public record RunTally(Map<String, Long> byStep, Map<String, Long> skipped, long messages) {

  static RunTally of(List<DebtorDecision> decisions) {
    Map<String, Long> byStep = new TreeMap<>();
    Map<String, Long> skipped = new TreeMap<>();
    long messages = 0;
    for (DebtorDecision decision : decisions) {
      messages += decision.messages().size();
      for (ItemOutcome outcome : decision.outcomes()) {
        if (outcome.taken().isPresent()) {
          byStep.merge(outcome.taken().get().name(), 1L, Long::sum);
        } else if (outcome.decision() instanceof NextStep.Held held) {
          skipped.merge(held.hold().name(), 1L, Long::sum);
        }
      }
    }
    return new RunTally(byStep, skipped, messages);
  }
}
