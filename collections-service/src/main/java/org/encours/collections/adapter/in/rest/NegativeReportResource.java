package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.adapter.in.rest.CaseRequests.Verdict;
import org.encours.collections.application.NameDebtor;
import org.encours.collections.domain.bureau.NegativeReports.Wish;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** A debtor named to a credit bureau: only for certain debts, seen by two, lifted by itself. */
@Path("/v1/cases/{id}/negative-report")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
@Tag(name = "Debtor")
class NegativeReportResource {

  /**
   * @param debtorToldOn when the debtor was told that it would be named
   */
  record ReportRequest(
      @NotBlank @Size(max = 200) String bureau,
      @NotNull LocalDate debtorToldOn,
      LocalDate askedOn) {}

  record CheckRequest(
      @NotNull Verdict decision, @NotBlank @Size(max = 2000) String reason, LocalDate checkedOn) {}

  record LiftingRequest(@NotBlank @Size(max = 2000) String reason, LocalDate liftedOn) {}

  private final NameDebtor nameDebtor;
  private final CaseChange change;

  NegativeReportResource(NameDebtor nameDebtor, CaseChange change) {
    this.nameDebtor = nameDebtor;
    this.change = change;
  }

  @POST
  @Operation(
      operationId = "askNegativeReport",
      summary = "Ask to name the debtor to a credit bureau; somebody else checks it first")
  public RestResponse<CaseResponse> ask(
      @PathParam("id") UUID id, @NotNull @Valid ReportRequest request) {
    return change.created(
        id,
        request,
        request.askedOn(),
        order -> nameDebtor.ask(order, new Wish(request.bureau(), request.debtorToldOn())));
  }

  @POST
  @Path("/check")
  @Operation(
      operationId = "checkNegativeReport",
      summary = "Find a negative report right, and make it, or decline it; not who asked for it")
  public RestResponse<CaseResponse> check(
      @PathParam("id") UUID id, @NotNull @Valid CheckRequest request) {
    return change.once(
        id,
        request,
        request.checkedOn(),
        order -> nameDebtor.check(order, request.decision() == Verdict.APPROVE, request.reason()));
  }

  @POST
  @Path("/lifting")
  @Operation(
      operationId = "liftNegativeReport",
      summary = "Take a negative report back; what is paid or contested is lifted by itself")
  public RestResponse<CaseResponse> lift(
      @PathParam("id") UUID id, @NotNull @Valid LiftingRequest request) {
    return change.once(
        id, request, request.liftedOn(), order -> nameDebtor.withdraw(order, request.reason()));
  }
}
