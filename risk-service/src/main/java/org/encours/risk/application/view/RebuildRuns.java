package org.encours.risk.application.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Rebuilds and their results. */
public interface RebuildRuns {

  Optional<Rebuild> find(CreditorId creditor, UUID id);

  /** Creditors of which one is asked for or under way; for whoever works on them. */
  List<CreditorId> waiting();
}
