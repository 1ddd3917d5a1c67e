package org.encours.collections.application.port;

import java.util.Optional;
import java.util.UUID;
import org.encours.collections.application.view.CollectionRun;
import org.encours.kernel.CreditorId;

/** The runs that were made. */
public interface Runs {

  void keep(CreditorId creditor, CollectionRun run);

  Optional<CollectionRun> find(CreditorId creditor, UUID id);
}
