package org.encours.risk.application.view;

import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Progress of review runs. */
public interface ReviewRuns {

  Optional<ReviewRun> find(CreditorId creditor, UUID id);
}
