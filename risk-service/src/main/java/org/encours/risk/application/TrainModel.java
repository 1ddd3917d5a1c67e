package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.LatenessModels;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.view.ModelTrial;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.LearningTerm;

/**
 * Learns how this creditor's debtors pay from what they did here, and lets the new model replace
 * the one in force only when it is better on the newest period. Everybody is then rated anew.
 */
@ApplicationScoped
public class TrainModel {

  private static final int PAGE = 500;

  /** Older habits say little of today's. */
  private static final int MONTHS = 36;

  private final Debtors debtors;
  private final BehaviourFacts facts;
  private final Policies policies;
  private final LatenessModels models;
  private final Ids ids;
  private final Clock clock;

  TrainModel(
      Debtors debtors,
      BehaviourFacts facts,
      Policies policies,
      LatenessModels models,
      Ids ids,
      Clock clock) {
    this.debtors = debtors;
    this.facts = facts;
    this.policies = policies;
    this.models = models;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional
  public ModelTrial train(CreditorId creditor, String by) {
    return rated(creditor, models.train(creditor, ids.next(), history(creditor), by));
  }

  /**
   * Tries a model that was learnt elsewhere on the newest period here.
   *
   * @throws org.encours.kernel.RefusedException for a file that cannot be used
   */
  @Transactional
  public ModelTrial bring(CreditorId creditor, String file, String by) {
    return rated(creditor, models.bring(creditor, ids.next(), file, history(creditor), by));
  }

  private ModelTrial rated(CreditorId creditor, ModelTrial trial) {
    if (trial.replaced()) {
      debtors.markAllChanged(creditor);
    }
    return trial;
  }

  private List<LearningTerm> history(CreditorId creditor) {
    LocalDate today = LocalDate.now(clock);
    String currency = policies.of(creditor).policy().currency().getCurrencyCode();
    List<LearningTerm> history = new ArrayList<>();
    List<DebtorFile> page = next(creditor, Optional.empty());
    while (!page.isEmpty()) {
      List<DebtorId> who = page.stream().map(DebtorFile::id).toList();
      Map<DebtorId, List<Fact>> histories = facts.of(creditor, who);
      for (DebtorFile file : page) {
        List<Fact> past = histories.getOrDefault(file.id(), List.of());
        LearningTerm.of(file.id(), file.kind(), past, today, currency).stream()
            .filter(term -> term.issued().isAfter(today.minusMonths(MONTHS)))
            .forEach(history::add);
      }
      page = next(creditor, Optional.of(who.getLast()));
    }
    return history;
  }

  private List<DebtorFile> next(CreditorId creditor, Optional<DebtorId> after) {
    return debtors.assessed(creditor, after, PAGE).stream().map(KnownDebtor::file).toList();
  }
}
