package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.application.view.AgencyFeed.Collected;
import org.encours.collections.domain.agency.Reconciliation;
import org.encours.collections.domain.agency.Remitted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** What an agency has to remit for a month, case by case, to hold its own statement against. */
@Path("/v1/agencies/{id}/remittances/{month}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Reports")
public class RemittanceResource {

  /** Sums of one currency. */
  public record Total(Money collected, Money fee, Money due) {
    Total plus(Collected line) {
      return new Total(
          collected.plus(line.collected()), fee.plus(line.fee()), due.plus(line.due()));
    }
  }

  public record Remittance(
      String agency, String month, List<Collected> cases, List<Total> totals) {}

  /** A case on the agency's statement; the fee is nothing when it is left out. */
  record StatedLine(@NotNull UUID caseId, @NotNull Money collected, Money fee) {
    Remitted remitted() {
      return new Remitted(caseId, collected, fee == null ? Money.zero(collected.currency()) : fee);
    }
  }

  record StatementRequest(@NotNull @Size(max = 10_000) List<@NotNull @Valid StatedLine> lines) {}

  /**
   * @param agreed when every case is the same on both sides
   */
  public record Comparison(
      String agency,
      String month,
      boolean agreed,
      List<Reconciliation.Compared> cases,
      List<Reconciliation.Gap> gaps) {}

  private final AgencyFeed feed;
  private final Caller caller;

  RemittanceResource(AgencyFeed feed, Caller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getRemittance",
      summary = "What an agency collected, keeps and has to remit for a month (2026-07)")
  public Remittance show(@PathParam("id") String id, @PathParam("month") @NotNull String month) {
    YearMonth period = read(month);
    List<Collected> cases =
        feed.collected(
            caller.creditor(), AgencyIds.read("id", id), period.atDay(1), period.atEndOfMonth());
    Map<String, Total> totals = new TreeMap<>();
    for (Collected line : cases) {
      totals.merge(
          line.collected().currency().getCurrencyCode(),
          new Total(line.collected(), line.fee(), line.due()),
          (sum, one) -> sum.plus(line));
    }
    return new Remittance(id, month, cases, List.copyOf(totals.values()));
  }

  /** Nothing is kept: the same statement may be held against the books again. */
  @POST
  @Path("/comparison")
  @Operation(
      operationId = "compareRemittance",
      summary = "Hold an agency's own statement of a month against what it reported")
  public Comparison compare(
      @PathParam("id") String id,
      @PathParam("month") @NotNull String month,
      @NotNull @Valid StatementRequest request) {
    List<Remitted> stated = request.lines().stream().map(StatedLine::remitted).toList();
    List<Violation> wrong = Reconciliation.violations(stated);
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
    List<Remitted> reported =
        show(id, month).cases().stream()
            .map(line -> new Remitted(line.caseId(), line.collected(), line.fee()))
            .toList();
    Reconciliation found = Reconciliation.of(reported, stated);
    return new Comparison(id, month, found.agreed(), found.lines(), found.gaps());
  }

  private static YearMonth read(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException malformed) {
      throw new InvalidInput("month", "must be a month, for example 2026-07");
    }
  }
}
