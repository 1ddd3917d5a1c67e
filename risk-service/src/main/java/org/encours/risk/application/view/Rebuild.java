package org.encours.risk.application.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The past read again from the topics' beginning and set against what is kept.
 *
 * @param events of this creditor that were read
 * @param differences once it is completed
 * @param why it was refused or failed
 */
public record Rebuild(
    UUID id,
    Mode mode,
    Status status,
    Instant askedAt,
    long events,
    Optional<Differences> differences,
    Optional<String> why) {

  /** Whether differences are only told, or mended too. */
  public enum Mode {
    COMPARE,
    REPAIR
  }

  public enum Status {
    REQUESTED,
    RUNNING,
    COMPLETED,
    REFUSED,
    FAILED
  }

  /**
   * What the live projection had before anything was mended.
   *
   * @param facts that the past tells
   * @param missing of these, not live
   * @param surplus live, though the past does not tell them
   * @param altered live, but not as the past tells them
   * @param balances amounts owed or unallocated that differ
   * @param debtors registrations that are missing or differ
   */
  public record Differences(
      long facts, long missing, long surplus, long altered, long balances, long debtors) {

    /** Whether the live projection is what the past makes it. */
    public boolean none() {
      return missing == 0 && surplus == 0 && altered == 0 && balances == 0 && debtors == 0;
    }
  }

  public Rebuild completed(Differences found) {
    return new Rebuild(
        id, mode, Status.COMPLETED, askedAt, events, Optional.of(found), Optional.empty());
  }

  /** Ended without a result: refused or failed. */
  public Rebuild ended(Status as, String because) {
    return new Rebuild(id, mode, as, askedAt, events, Optional.empty(), Optional.of(because));
  }
}
