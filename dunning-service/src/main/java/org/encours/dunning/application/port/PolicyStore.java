package org.encours.dunning.application.port;

import java.util.Optional;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Policies;
import org.encours.kernel.CreditorId;

/** A creditor's plans; those of the house until it changes them. Every version is kept. */
public interface PolicyStore {

  Policies of(CreditorId creditor);

  /** The version that was in force when something was sent. */
  Optional<DunningPolicy> version(CreditorId creditor, String name, int version);

  void save(CreditorId creditor, DunningPolicy policy, String by);
}
