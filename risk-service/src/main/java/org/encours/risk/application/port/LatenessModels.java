package org.encours.risk.application.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.ModelTrial;
import org.encours.risk.domain.behaviour.LearningTerm;
import org.encours.risk.domain.forecast.Forecaster;

/** Each creditor's model of late payment, and the trials that put it in force. */
public interface LatenessModels {

  /** Empty until a model was better than the creditor's smoothed rates. */
  Optional<Forecaster> inForce(CreditorId creditor);

  /**
   * Learns from a history and puts the outcome in force if it is better than what is, on the newest
   * period, which neither has seen.
   */
  ModelTrial train(CreditorId creditor, UUID id, List<LearningTerm> history, String by);

  /**
   * Tries a model that was learnt elsewhere in the same way.
   *
   * @param file as it was written
   * @throws org.encours.kernel.RefusedException for another format, a changed or a broken file
   */
  ModelTrial bring(
      CreditorId creditor, UUID id, String file, List<LearningTerm> history, String by);
}
