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
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.CompareRemittance;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.application.view.AgencyFeed.Collected;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.ComparedStatement;
import org.encours.collections.domain.agency.Reconciliation;
import org.encours.collections.domain.agency.Remitted;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What an agency has to remit for a month, case by case, to hold its own statement against. */
@Path("/v1/agencies/{id}/remittances/{month}")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Reports")
class RemittanceResource {

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
   * A statement as it was compared.
   *
   * @param agreed when every case is the same on both sides
   */
  public record Comparison(
      UUID id,
      String agency,
      String month,
      Instant comparedAt,
      String by,
      boolean agreed,
      List<Reconciliation.Compared> cases,
      List<Reconciliation.Gap> gaps) {
    static Comparison of(ComparedStatement compared) {
      return new Comparison(
          compared.id(),
          compared.agency().value(),
          compared.month().toString(),
          compared.at(),
          compared.by(),
          compared.found().agreed(),
          compared.found().lines(),
          compared.found().gaps());
    }
  }

  private final AgencyFeed feed;
  private final CompareRemittance compareRemittance;
  private final Idempotency idempotency;
  private final Caller caller;

  RemittanceResource(
      AgencyFeed feed,
      CompareRemittance compareRemittance,
      Idempotency idempotency,
      Caller caller) {
    this.feed = feed;
    this.compareRemittance = compareRemittance;
    this.idempotency = idempotency;
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

  /** What is found is kept, so that it can be shown later what was known and said when. */
  @POST
  @Path("/comparisons")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "compareRemittance",
      summary = "Hold an agency's own statement of a month against what it reported")
  public RestResponse<Comparison> compare(
      @PathParam("id") String id,
      @PathParam("month") @NotNull String month,
      @NotNull @Valid StatementRequest request) {
    AgencyId agency = AgencyIds.read("id", id);
    YearMonth period = read(month);
    List<Remitted> stated = request.lines().stream().map(StatedLine::remitted).toList();
    List<Violation> wrong = Reconciliation.violations(stated);
    if (!wrong.isEmpty()) {
      throw new InvalidInput(wrong);
    }
    URI kept = URI.create("/v1/agencies/" + id + "/remittances/" + month + "/comparisons");
    return idempotency.once(
        request,
        () ->
            Answers.created(
                kept,
                Comparison.of(
                    compareRemittance.compare(
                        caller.creditor(), agency, period, stated, caller.name()))));
  }

  @GET
  @Path("/comparisons")
  @Operation(
      operationId = "listComparisons",
      summary = "The statements of a month that were compared, by whom, and what differed")
  public Page<Comparison> comparisons(
      @PathParam("id") String id, @PathParam("month") @NotNull String month) {
    return new Page<>(
        compareRemittance.of(caller.creditor(), AgencyIds.read("id", id), read(month)).stream()
            .map(Comparison::of)
            .toList(),
        null);
  }

  private static YearMonth read(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException malformed) {
      throw new InvalidInput("month", "must be a month, for example 2026-07");
    }
  }
}
