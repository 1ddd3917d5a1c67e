package org.encours.risk.application.port;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.DebtorId;

/** Orders that were accepted on credit and not invoiced yet: they hold their part of the limit. */
public interface Reservations {

  /** What some debtors owe and their orders hold at a moment, for each currency it is in. */
  List<CreditUsage> taken(CreditorId creditor, Collection<DebtorId> debtors, Instant at);

  void hold(
      CreditorId creditor,
      DebtorId debtor,
      UUID id,
      Money amount,
      Optional<String> orderReference,
      Instant madeAt,
      Instant until);

  /**
   * Invoices take the place of what was held for their orders; one without a reference, of the
   * oldest orders that named none either.
   */
  void invoiced(CreditorId creditor, List<EventBatch.Invoiced> invoices);
}
