package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.Creditor;
import org.encours.invoice.domain.LedgerEvent;
import org.encours.kernel.CreditorId;

/** The creditors' own profiles. */
public interface Creditors {

  Optional<Creditor> find(CreditorId id);

  /** The same, for a change: who wants to change it too waits until the transaction ends. */
  Optional<Creditor> findToChange(CreditorId id);

  void save(Creditor creditor, List<LedgerEvent> events);
}
