package org.encours.dunning.application.port;

import java.util.Optional;
import org.encours.dunning.domain.party.Creditor;
import org.encours.kernel.CreditorId;

/** The creditors as invoice-service tells of them. */
public interface Creditors {

  Optional<Creditor> find(CreditorId creditor);

  void save(Creditor creditor);
}
