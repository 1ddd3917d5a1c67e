package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.FindDebtor;
import org.encours.dunning.application.ForeseeDunning;
import org.encours.dunning.application.OwnDebtor;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** A debtor as a whole: who looks after it, and what comes next. */
@Path("/v1/debtors/{reference}")
@RunOnVirtualThread
@Tag(name = "Debtors")
class DebtorResource {

  /**
   * @param owner who looks after the debtor; nobody when it is not given
   */
  public record OwnerRequest(@Size(min = 1, max = 100) String owner) {}

  /** Who looks after the debtor. */
  public record OwnerResponse(String debtor, String owner) {}

  private final OwnDebtor own;
  private final ForeseeDunning foresee;
  private final FindDebtor debtors;
  private final Caller caller;
  private final Clock clock;

  DebtorResource(
      OwnDebtor own, ForeseeDunning foresee, FindDebtor debtors, Caller caller, Clock clock) {
    this.own = own;
    this.foresee = foresee;
    this.debtors = debtors;
    this.caller = caller;
    this.clock = clock;
  }

  @PUT
  @Path("/owner")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(operationId = "putDebtorOwner", summary = "Says who looks after a debtor")
  public OwnerResponse own(@PathParam("reference") String reference, OwnerRequest request) {
    own.own(caller.creditor(), reference, Optional.ofNullable(request.owner()));
    return new OwnerResponse(reference, request.owner());
  }

  @GET
  @Path("/outlook")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "getOutlook",
      summary = "The next step with its day and why, and the claim on every open invoice")
  public OutlookResponse outlook(
      @PathParam("reference") String reference, @QueryParam("asOf") LocalDate asOf) {
    LocalDate day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
    return OutlookResponse.of(
        foresee.of(caller.creditor(), debtors.named(caller.creditor(), reference), day));
  }
}
