package org.encours.platform.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * How a run stands, in the same shape in every service.
 *
 * @param businessDate the day it decides for
 * @param dryRun whether it only counts
 * @param byStep what was done, by step
 * @param skipped what was held back, by reason
 * @param setAside items that failed by themselves; the run went on without them
 * @param finishedAt absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RunResponse(
    UUID id,
    LocalDate businessDate,
    boolean dryRun,
    Status status,
    Progress progress,
    Map<String, Long> byStep,
    Map<String, Long> skipped,
    List<SetAside> setAside,
    Instant startedAt,
    Optional<Instant> finishedAt) {

  /** FAILED is a run that ended and left something aside. */
  public enum Status {
    RUNNING,
    COMPLETED,
    FAILED
  }

  /**
   * @param done items that left the list, those set aside included
   * @param total items that were due when the run began
   */
  public record Progress(long done, long total) {}

  /**
   * @param item what could not be worked: the id of a debtor, an invoice or a case
   * @param reason what its last try said
   */
  public record SetAside(UUID item, String reason, Instant at) {}
}
