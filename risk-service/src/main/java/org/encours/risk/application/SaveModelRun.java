package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.LatenessModels;
import org.encours.risk.application.view.ModelTrial;

/** Puts on record what came of trying a model; a better one is in force from then on. */
@ApplicationScoped
class SaveModelRun {

  private final Debtors debtors;
  private final LatenessModels models;
  private final Ids ids;

  SaveModelRun(Debtors debtors, LatenessModels models, Ids ids) {
    this.debtors = debtors;
    this.models = models;
    this.ids = ids;
  }

  @Transactional
  ModelTrial keep(CreditorId creditor, LatenessModels.Tried tried, String by) {
    ModelTrial trial = models.keep(creditor, ids.next(), tried, by);
    if (trial.replaced()) {
      debtors.markAllChanged(creditor);
    }
    return trial;
  }
}
