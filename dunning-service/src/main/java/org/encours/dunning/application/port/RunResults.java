package org.encours.dunning.application.port;

import java.util.List;
import org.encours.dunning.domain.decision.DebtorDecision;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.decision.Run;
import org.encours.dunning.domain.party.Creditor;

/**
 * Where a run's decisions take effect: steps noted, messages ordered, tasks raised, events told.
 */
public interface RunResults {

  /** A decision and the file it was made on. */
  record Decided(DebtorSnapshot file, DebtorDecision decision) {}

  void save(Creditor creditor, Run run, List<Decided> decided);
}
