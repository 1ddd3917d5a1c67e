package org.encours.dunning.application.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.claim.ProposedRate;
import org.encours.dunning.domain.claim.Rates;

/** The rates this release came with, and those that were entered since. */
public interface RateStore {

  Rates shipped();

  /** The latest first. */
  List<ProposedRate> entered();

  Optional<ProposedRate> find(UUID id);

  void propose(ProposedRate rate);

  /** Puts it in force in place of one for the same days, and tells it to the other services. */
  void approve(ProposedRate rate);
}
