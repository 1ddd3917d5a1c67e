package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.ReportFromAgency;
import org.encours.collections.application.ShowCase;
import org.encours.collections.application.view.CaseViews;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.kernel.Ids;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The agency's side: the cases in its hands, and what it reports of them. */
@Path("/v1/agency/cases")
@RunOnVirtualThread
@RolesAllowed(Roles.AGENCY)
@Tag(name = "For agencies")
class AgencyFeedResource {

  /** The taking-in of a report. */
  public record TakenResponse(UUID caseId, String updateId, String type) {}

  private static final int DATE = "2026-11-21".length();

  private final CaseViews views;
  private final ShowCase showCase;
  private final ReportFromAgency report;
  private final Ids ids;
  private final Caller caller;
  private final Clock clock;

  AgencyFeedResource(
      CaseViews views,
      ShowCase showCase,
      ReportFromAgency report,
      Ids ids,
      Caller caller,
      Clock clock) {
    this.views = views;
    this.showCase = showCase;
    this.report = report;
    this.ids = ids;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(operationId = "listAgencyCases", summary = "List the cases in your hands")
  public RestResponse<Page<AgencyCaseResponse>> list(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    List<CollectionCase> found =
        views.ofAgency(caller.creditor(), AgencyIds.of(caller), after, Pages.limit(limit) + 1);
    return Pages.of(
        uri,
        Page.of(
            found.stream().map(AgencyCaseResponse::of).toList(),
            limit,
            item -> item.id().toString()));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getAgencyCase", summary = "Show a case in your hands")
  public AgencyCaseResponse show(@PathParam("id") UUID id) {
    return AgencyCaseResponse.of(
        showCase.showTo(AgencyIds.of(caller), caller.creditor(), new CaseId(id)));
  }

  /** The same report twice has one effect: known by its updateId, or else by the key. */
  @POST
  @Path("/{id}/updates")
  @Operation(operationId = "reportUpdate", summary = "Report what happened on a case")
  public RestResponse<TakenResponse> update(
      @PathParam("id") UUID id,
      @HeaderParam("Idempotency-Key") @jakarta.validation.constraints.Size(min = 1, max = 200)
          String key,
      @NotNull @Valid AgencyUpdateRequest request) {
    String updateId = request.updateId() != null ? request.updateId() : key;
    if (updateId == null) {
      updateId = ids.next().toString();
    }
    report.report(
        caller.creditor(),
        new CaseId(id),
        request.update(AgencyIds.of(caller), updateId, moment(request.at())),
        day(request.at(), request.valueDate()));
    return Answers.created(
        URI.create("/v1/agency/cases/" + id),
        new TakenResponse(id, updateId, request.type().name()));
  }

  /** The day that was given, or null when a moment was. */
  private LocalDate day(String at, LocalDate valueDate) {
    if (at == null) {
      return valueDate == null ? LocalDate.now(clock) : valueDate;
    }
    return at.length() == DATE ? read(at, LocalDate::parse) : null;
  }

  private static Instant moment(String at) {
    return at == null || at.length() == DATE ? null : read(at, Instant::parse);
  }

  private static <T> T read(String at, Function<String, T> parse) {
    try {
      return parse.apply(at);
    } catch (DateTimeParseException malformed) {
      throw new InvalidInput("at", "must be a date (2026-11-21) or an instant in UTC");
    }
  }
}
