package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.LatenessModels;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.port.Portfolio;
import org.encours.risk.application.view.ModelTrial;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.TrainingTerm;

/**
 * Learns how this creditor's debtors pay from what they did here, and lets the new model replace
 * the one in force only when it is better on the newest period. Everybody is then rated anew.
 * Reading and learning hold nothing; only keeping what came of it is a transaction.
 */
@ApplicationScoped
public class TrainModel {

  /** What is older is not kept, and old habits say little of today's. */
  private static final int MONTHS = Behaviour.RECORD_MONTHS;

  /** More teach no more, and would have to be held in memory at once. */
  private static final int MOST_TERMS = 200_000;

  private final Portfolio book;
  private final Policies policies;
  private final LatenessModels models;
  private final SaveModelRun keep;
  private final Clock clock;

  TrainModel(
      Portfolio book, Policies policies, LatenessModels models, SaveModelRun keep, Clock clock) {
    this.book = book;
    this.policies = policies;
    this.models = models;
    this.keep = keep;
    this.clock = clock;
  }

  public ModelTrial train(CreditorId creditor, String by) {
    return keep.keep(creditor, models.learn(creditor, history(creditor)), by);
  }

  /**
   * Tries a model that was learnt elsewhere on the newest period here.
   *
   * @throws org.encours.kernel.RefusedException for a file that cannot be used
   */
  public ModelTrial bring(CreditorId creditor, String file, String by) {
    return keep.keep(creditor, models.read(creditor, file, history(creditor)), by);
  }

  private List<TrainingTerm> history(CreditorId creditor) {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = today.minusMonths(MONTHS);
    String currency = policies.of(creditor).policy().currency().getCurrencyCode();
    HistorySample sample = new HistorySample(MOST_TERMS);
    book.forEach(
        creditor,
        debtor ->
            sample.add(
                debtor.file().id(),
                TrainingTerm.of(
                        debtor.file().id(), debtor.file().kind(), debtor.facts(), today, currency)
                    .stream()
                    .filter(term -> term.issued().isAfter(from))
                    .toList()));
    return sample.terms();
  }
}
