package org.encours.dunning.domain.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Decision;
import org.encours.kernel.Refusal;

/**
 * A rate that somebody entered, and that counts once a second person has compared it with its
 * source.
 */
public record ProposedRate(
    UUID id, Rate rate, String proposedBy, Instant proposedAt, Optional<Approval> approval) {

  /** Who compared it, and when. */
  public record Approval(String by, Instant at) {}

  /** It is in force already. */
  public record RateAlreadyApproved(UUID id) implements Refusal {
    @Override
    public String detail() {
      return "the rate " + id + " was approved before";
    }
  }

  /** One person alone enters no rate. */
  public record RateNeedsSecondPerson(String by) implements Refusal {
    @Override
    public String detail() {
      return by + " entered this rate: another person compares it with its source and approves it";
    }
  }

  public Decision<ProposedRate, Approval> approve(String by, Instant at) {
    if (approval.isPresent()) {
      return Decision.refuse(new RateAlreadyApproved(id));
    }
    if (by.equals(proposedBy)) {
      return Decision.refuse(new RateNeedsSecondPerson(by));
    }
    Approval given = new Approval(by, at);
    return Decision.accept(
        new ProposedRate(id, rate, proposedBy, proposedAt, Optional.of(given)), given);
  }
}
