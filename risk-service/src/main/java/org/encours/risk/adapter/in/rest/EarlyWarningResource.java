package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.view.EarlyWarnings;
import org.encours.risk.domain.assessment.EarlyWarning;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/early-warnings")
@RunOnVirtualThread
@Tag(name = "Risk")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class EarlyWarningResource {

  record EarlyWarningResponse(
      String debtor, EarlyWarning.Kind kind, String text, Money moneyAtRisk, LocalDate raisedOn) {

    static EarlyWarningResponse of(EarlyWarnings.Entry entry) {
      EarlyWarning warning = entry.warning();
      return new EarlyWarningResponse(
          entry.debtor(),
          warning.kind(),
          warning.text(),
          warning.moneyAtRisk(),
          warning.raisedOn());
    }
  }

  private final EarlyWarnings warnings;
  private final Caller caller;

  EarlyWarningResource(EarlyWarnings warnings, Caller caller) {
    this.warnings = warnings;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "earlyWarnings",
      summary = "Warnings that are not over, those with most money at risk first")
  public RestResponse<Page<EarlyWarningResponse>> standing(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") @Min(0) Integer after,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    int skip = Objects.requireNonNullElse(after, 0);
    List<EarlyWarningResponse> found =
        warnings.standing(caller.creditor(), skip, size + 1).stream()
            .map(EarlyWarningResponse::of)
            .toList();
    return Pages.of(uri, Page.of(found, size, _ -> String.valueOf(skip + size)));
  }
}
