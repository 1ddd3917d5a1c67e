package org.encours.invoice.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Which instalments were told to be overdue. */
public interface OverdueMarks {

  /**
   * Marks at most {@code atMost} open instalments that were due before the business date and not
   * yet marked, and publishes each. What another transaction holds right now is left out.
   *
   * @return how many
   */
  int mark(CreditorId creditor, LocalDate businessDate, int atMost);

  /** Whether something due is still unmarked, for example because a payment held it just then. */
  boolean anyLeft(CreditorId creditor, LocalDate businessDate);

  void note(UUID run, CreditorId creditor, LocalDate businessDate, int marked, Instant at);
}
