package org.encours.dunning.application.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** How runs stand. */
public interface RunView {

  /**
   * @param byStep invoices for which a step was taken
   * @param skipped invoices held back, by reason
   * @param messages messages ordered: one for each debtor
   */
  record RunStatus(
      UUID id,
      LocalDate businessDate,
      boolean dryRun,
      String status,
      Progress progress,
      Map<String, Long> byStep,
      Map<String, Long> skipped,
      long messages,
      Dispatch dispatch,
      String failure,
      Instant startedAt,
      Instant finishedAt) {}

  /** Debtors worked, of those the run has to work. */
  record Progress(long done, long total) {}

  /** How many of the run's messages left. */
  record Dispatch(long ordered, long sent, long failed) {}

  Optional<RunStatus> find(CreditorId creditor, UUID run);

  List<RunStatus> latest(CreditorId creditor, Optional<UUID> before, int limit);
}
