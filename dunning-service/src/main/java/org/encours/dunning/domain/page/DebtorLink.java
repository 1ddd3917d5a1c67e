package org.encours.dunning.domain.page;

import java.time.Instant;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** What a link opens: one message to one debtor, and nothing else of either. */
public record DebtorLink(
    CreditorId creditor, UUID debtorId, UUID reminderId, State state, Instant expiresAt) {

  /** Whether it opens anything. */
  public enum State {
    OPEN,
    EXPIRED,
    REVOKED
  }
}
