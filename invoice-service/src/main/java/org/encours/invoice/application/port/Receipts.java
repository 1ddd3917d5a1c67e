package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Money that came in. */
public interface Receipts {

  /**
   * Reads a receipt that will be changed; until the transaction ends, no other one can read it so.
   */
  Optional<Receipt> findToChange(CreditorId creditor, UUID id);

  /** Writes new receipts with all that they moved, any number in few round trips. */
  void addAll(CreditorId creditor, List<Receipt.Movement> movements, List<LedgerEvent> events);

  /** Writes a receipt's next state and all that it moved. */
  void save(Receipt.Movement movement, List<LedgerEvent> events);

  /** What the debtor has as credit in the currency of the example amount. */
  Money credit(CreditorId creditor, DebtorKey debtor, Money zero);

  boolean exists(CreditorId creditor, UUID id);
}
