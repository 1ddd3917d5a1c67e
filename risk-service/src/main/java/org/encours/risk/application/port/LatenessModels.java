package org.encours.risk.application.port;

import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.ModelTrial;
import org.encours.risk.domain.behaviour.TrainingTerm;

/** Each creditor's model of late payment, and the trials that put it in force. */
public interface LatenessModels {

  /** What came of trying a model against the one in force; nothing is kept of it yet. */
  interface Tried {}

  /**
   * Learns from a history and tries the outcome on the newest period, which it has not seen, beside
   * what is in force.
   */
  Tried learn(CreditorId creditor, List<TrainingTerm> history);

  /**
   * Tries a model that was learnt elsewhere in the same way.
   *
   * @param file as it was written
   * @throws org.encours.kernel.RefusedException for another format, a changed or a broken file
   */
  Tried read(CreditorId creditor, String file, List<TrainingTerm> history);

  /**
   * Keeps a trial, and puts the model in force if it was better and what it was better than still
   * stands.
   */
  ModelTrial keep(CreditorId creditor, UUID id, Tried tried, String by);

  /**
   * Takes the model in force out of it.
   *
   * @return whether there was one
   */
  boolean stepDown(CreditorId creditor, String why);
}
