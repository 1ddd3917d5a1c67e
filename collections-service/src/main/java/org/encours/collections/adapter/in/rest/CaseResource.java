package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.ListCases;
import org.encours.collections.application.ShowCase;
import org.encours.collections.application.view.CaseSummary;
import org.encours.collections.application.view.CaseViews;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.route.RouteOption;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** The creditor's view of its cases. */
@Path("/v1/cases")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Cases")
class CaseResource {

  private final ListCases listCases;
  private final ShowCase showCase;
  private final Caller caller;
  private final Clock clock;

  CaseResource(ListCases listCases, ShowCase showCase, Caller caller, Clock clock) {
    this.listCases = listCases;
    this.showCase = showCase;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listCases",
      summary =
          "List cases in short, by status, debtor, agency, procedure and what is due by a day")
  public RestResponse<Page<CaseSummary>> list(
      @QueryParam("status") Status status,
      @QueryParam("debtor") String debtor,
      @QueryParam("agency") String agency,
      @QueryParam("procedure") Procedure procedure,
      @QueryParam("deadline") LocalDate deadline,
      @QueryParam("sort") @DefaultValue("OPENED") CaseViews.Sort sort,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    CaseViews.Filter filter =
        new CaseViews.Filter(
            Optional.ofNullable(status).map(Status::name),
            Optional.ofNullable(debtor),
            Optional.ofNullable(agency).map(named -> AgencyIds.read("agency", named)),
            Optional.ofNullable(procedure),
            Optional.ofNullable(deadline));
    List<CaseSummary> found =
        listCases.list(
            caller.creditor(), filter, sort, Optional.ofNullable(after), Pages.limit(limit) + 1);
    return Pages.of(uri, Page.of(found, limit, item -> item.id().toString()));
  }

  @GET
  @Path("/counts")
  @Operation(operationId = "countCases", summary = "How many cases stand where, and what they are")
  public Page<CaseViews.Count> counts() {
    return new Page<>(listCases.counts(caller.creditor()), null);
  }

  /** The standings a case can have. */
  public enum Status {
    PROPOSED,
    REFUSED,
    AMICABLE,
    JUDICIAL,
    PLAN,
    SOLD,
    CLOSED
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "getCase",
      summary = "Show a case: checks, timeline, what comes next and what it costs")
  public CaseResponse show(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    var shown = showCase.withOutlook(caller.creditor(), new CaseId(id));
    return CaseResponse.of(shown.of(), shown.outlook(), asOf == null ? LocalDate.now(clock) : asOf);
  }

  @GET
  @Path("/{id}/routes")
  @Operation(
      operationId = "listRoutes",
      summary = "List every route, ranked, with what it would bring, cost and take")
  public Page<RouteResponse> routes(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
    List<RouteOption> options =
        showCase.routes(caller.creditor(), new CaseId(id), on == null ? LocalDate.now(clock) : on);
    return new Page<>(
        IntStream.range(0, options.size())
            .mapToObj(i -> RouteResponse.of(i + 1, options.get(i)))
            .toList(),
        null);
  }
}
