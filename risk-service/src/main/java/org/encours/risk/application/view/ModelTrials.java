package org.encours.risk.application.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Trials of models, and the models as files. */
public interface ModelTrials {

  /** The newest first. */
  List<ModelTrial> of(CreditorId creditor, int most, Optional<UUID> after);

  /** The model of a trial as it was written: data window, features, quality, weights, checksum. */
  Optional<String> file(CreditorId creditor, UUID trial);
}
