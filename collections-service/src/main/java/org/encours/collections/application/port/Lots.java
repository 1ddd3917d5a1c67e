package org.encours.collections.application.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.lot.Lot;
import org.encours.kernel.CreditorId;

/** What was handed over together. */
public interface Lots {

  void keep(Lot lot);

  Optional<Lot> find(CreditorId creditor, UUID id);

  /**
   * In the order in which they were made.
   *
   * @param after the last id of the page before, or null
   */
  List<Lot> list(CreditorId creditor, UUID after, int limit);
}
