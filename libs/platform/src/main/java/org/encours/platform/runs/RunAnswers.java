package org.encours.platform.runs;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** What the resources of every kind of run answer, to the caller's creditor. */
@Singleton
public class RunAnswers {

  private final Runs runs;
  private final RunReports reports;
  private final Idempotency idempotency;
  private final Caller caller;

  RunAnswers(Runs runs, RunReports reports, Idempotency idempotency, Caller caller) {
    this.runs = runs;
    this.reports = reports;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * Begins a run and answers 202 with the address of its progress.
   *
   * @param request what was asked, for repetitions with the same {@code Idempotency-Key}
   * @param shape how the kind shows a run
   */
  public <T> RestResponse<T> start(
      String kind,
      UriInfo uri,
      Object request,
      LocalDate businessDate,
      boolean dryRun,
      Function<RunState, T> shape) {
    CreditorId creditor = caller.creditor();
    return idempotency.once(
        request,
        () -> {
          Run run = runs.start(kind, creditor, businessDate, dryRun);
          return Answers.accepted(
              uri.getRequestUriBuilder().path(run.id().toString()).build(),
              shape.apply(state(kind, creditor, run.id())));
        });
  }

  /**
   * How one run stands.
   *
   * @throws NotFound when the creditor has no such run
   */
  public RunState find(String kind, UUID run) {
    return state(kind, caller.creditor(), run);
  }

  /** Runs, the newest first, a page at a time. */
  public <T> RestResponse<Page<T>> list(
      String kind, UriInfo uri, int limit, Optional<UUID> after, Function<RunState, T> shape) {
    int asked = Pages.limit(limit);
    List<RunState> found = reports.latest(kind, caller.creditor(), after, asked + 1);
    Page<RunState> page = Page.of(found, asked, it -> it.response().id().toString());
    return Pages.of(uri, new Page<>(page.items().stream().map(shape).toList(), page.next()));
  }

  private RunState state(String kind, CreditorId creditor, UUID run) {
    return reports.find(kind, creditor, run).orElseThrow(() -> NotFound.of("run", run));
  }
}
