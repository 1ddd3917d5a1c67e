package org.encours.dunning.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.view.RunView.Dispatch;
import org.encours.platform.runs.RunResponse;
import org.encours.platform.runs.RunResponse.Progress;
import org.encours.platform.runs.RunResponse.SetAside;
import org.encours.platform.runs.RunState;

/**
 * How a dunning run stands: what every run says, and what became of its messages.
 *
 * @param byStep invoices for which a step was taken
 * @param skipped invoices held back, by reason
 * @param setAside debtors that failed by themselves; the run went on without them
 * @param messages messages ordered: one for each debtor
 * @param dispatch how many of them left
 * @param finishedAt absent while it runs
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record DunningRunResponse(
    UUID id,
    LocalDate businessDate,
    boolean dryRun,
    RunResponse.Status status,
    Progress progress,
    Map<String, Long> byStep,
    Map<String, Long> skipped,
    List<SetAside> setAside,
    long messages,
    Dispatch dispatch,
    Instant startedAt,
    Optional<Instant> finishedAt) {

  static DunningRunResponse of(RunState state, Dispatch dispatch) {
    RunResponse run = state.response();
    return new DunningRunResponse(
        run.id(),
        run.businessDate(),
        run.dryRun(),
        run.status(),
        run.progress(),
        run.byStep(),
        run.skipped(),
        run.setAside(),
        state.counts().of("messages").getOrDefault("ORDERED", 0L),
        dispatch,
        run.startedAt(),
        run.finishedAt());
  }
}
