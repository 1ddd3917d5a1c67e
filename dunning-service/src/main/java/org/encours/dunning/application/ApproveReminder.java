package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.encours.dunning.application.port.Approvals;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;

/**
 * A person lets a message leave, or keeps it back. What is approved on a later day leaves with that
 * day's figures. What is rejected is not sent, and the plan goes on with its next step.
 */
@ApplicationScoped
public class ApproveReminder {

  /** Somebody decided before, or nobody had to. */
  record NotAwaitingApproval(UUID reminder) implements Refusal {
    @Override
    public String detail() {
      return "Reminder " + reminder + " does not wait for approval.";
    }
  }

  private final Approvals approvals;
  private final Clock clock;

  ApproveReminder(Approvals approvals, Clock clock) {
    this.approvals = approvals;
    this.clock = clock;
  }

  @Transactional
  public void approve(CreditorId creditor, UUID reminder, String by) {
    requireWaiting(creditor, reminder);
    approvals.approve(creditor, reminder, by, Instant.now(clock));
  }

  @Transactional
  public void reject(CreditorId creditor, UUID reminder, String reason, String by) {
    requireWaiting(creditor, reminder);
    approvals.reject(creditor, reminder, reason, by, Instant.now(clock));
  }

  private void requireWaiting(CreditorId creditor, UUID reminder) {
    switch (approvals.of(creditor, reminder)) {
      case WAITS -> {}
      case DECIDED -> throw new RefusedException(new NotAwaitingApproval(reminder));
      case UNKNOWN -> throw new NotFound("There is no reminder " + reminder);
    }
  }
}
