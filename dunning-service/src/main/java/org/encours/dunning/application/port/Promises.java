package org.encours.dunning.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;

/** Promises to pay; each change is told as an event. */
public interface Promises {

  void add(CreditorId creditor, Debtor debtor, Promise promise);

  /** Open ones that name an invoice. */
  List<Promise> openOn(CreditorId creditor, UUID invoice);

  /** Open ones whose last day has passed. */
  List<Promise> overdueOn(CreditorId creditor, LocalDate businessDate);

  /** Writes the promise as it stands now. */
  void save(CreditorId creditor, Debtor debtor, Promise promise, LocalDate on);
}
