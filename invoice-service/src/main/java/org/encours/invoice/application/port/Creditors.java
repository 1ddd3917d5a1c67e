package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.party.Creditor;
import org.encours.kernel.CreditorId;

/** The creditors' own profiles. */
public interface Creditors {

  Optional<Creditor> find(CreditorId id);

  /** The same, for a change: who wants to change it too waits until the transaction ends. */
  Optional<Creditor> findToChange(CreditorId id);

  /** All accounts whose statements are the creditor's: the profile's and the further ones. */
  Set<String> accounts(CreditorId id);

  /** The further ones, in place of those kept so far. */
  void keepAccounts(CreditorId id, List<String> ibans);

  void save(Creditor creditor, List<LedgerEvent> events);
}
