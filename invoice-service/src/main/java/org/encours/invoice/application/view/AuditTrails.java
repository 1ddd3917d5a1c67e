package org.encours.invoice.application.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;

/** Who changed what, and when. */
public interface AuditTrails {

  /**
   * One change.
   *
   * @param who the token's holder, or {@code system}
   * @param what the event's wire name, or what else was done: a policy set, accounts named
   * @param subject the invoice, the debtor, or the creditor
   * @param before the same subject's change before, as JSON; null for the first
   * @param after the change as published, as JSON
   */
  record Entry(
      long position,
      Instant at,
      String who,
      String what,
      String subject,
      String before,
      String after) {}

  /** In the order of the changes. */
  List<Entry> of(CreditorId creditor, String subject, Optional<Long> after, int atMost);
}
