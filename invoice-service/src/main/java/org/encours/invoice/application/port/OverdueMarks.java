package org.encours.invoice.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Which instalments were told to be overdue. */
public interface OverdueMarks {

  /** Lists, for a run, the invoices with an open instalment due before the date and not marked. */
  void list(UUID run, CreditorId creditor, LocalDate businessDate);

  /**
   * Marks those instalments of some invoices and publishes each. What another transaction holds
   * right now is left out.
   *
   * @return how many
   */
  int mark(CreditorId creditor, LocalDate businessDate, List<UUID> invoices);

  /** Of some invoices those that still have such an instalment, because a payment holds it. */
  List<UUID> unmarked(CreditorId creditor, LocalDate businessDate, List<UUID> invoices);
}
