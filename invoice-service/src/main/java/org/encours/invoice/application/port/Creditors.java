package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.Creditor;
import org.encours.invoice.domain.LedgerEvent;
import org.encours.kernel.CreditorId;

/** The creditors' own profiles. */
public interface Creditors {

  Optional<Creditor> find(CreditorId id);

  void save(Creditor creditor, List<LedgerEvent> events);
}
