package org.encours.dunning.application.port;

import java.time.Instant;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Messages that wait for a person's word before they leave. */
public interface Approvals {

  /** How a message stands. */
  enum ApprovalState {
    UNKNOWN,
    WAITS,
    DECIDED
  }

  /** Locks the message for the decision. */
  ApprovalState of(CreditorId creditor, UUID reminder);

  void approve(CreditorId creditor, UUID reminder, String by, Instant at);

  void reject(CreditorId creditor, UUID reminder, String reason, String by, Instant at);
}
