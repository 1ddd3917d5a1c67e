package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.receipt.Waiver;
import org.encours.kernel.CreditorId;

/** What collection cases gave up, one per case. */
public interface Waivers {

  boolean exists(CreditorId creditor, UUID collectionCase);

  /** Those that a receipt was the price of, as far as they stand. */
  List<Waiver> grantedFor(CreditorId creditor, UUID receipt);

  /** What the case gave up, as far as it stands; it waits for its turn to be changed. */
  Optional<Waiver> of(CreditorId creditor, UUID collectionCase);

  /** Writes the waiver and all that it moved. */
  void save(Waiver.Movement movement, boolean isNew, List<LedgerEvent> events);
}
