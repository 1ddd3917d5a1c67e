package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;

/** What debtors object to. */
public interface Disputes {

  Optional<Dispute> find(CreditorId creditor, UUID id);

  /** Writes the dispute and its invoice's next state. */
  void save(Dispute dispute, Invoice invoice, List<LedgerEvent> events);
}
