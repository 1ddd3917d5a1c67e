package org.encours.dunning.application.port;

import java.util.List;
import org.encours.dunning.domain.file.Creditor;
import org.encours.dunning.domain.file.DebtorDecision;
import org.encours.dunning.domain.file.DebtorFile;
import org.encours.dunning.domain.file.Run;

/**
 * Where a run's decisions take effect: steps noted, messages ordered, tasks raised, events told.
 */
public interface RunResults {

  /** A decision and the file it was made on. */
  record Decided(DebtorFile file, DebtorDecision decision) {}

  void save(Creditor creditor, Run run, List<Decided> decided);
}
