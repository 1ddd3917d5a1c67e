package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.platform.input.NotNegativeAmount;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.SetCreditLimit;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.LimitOverride;

@Path("/v1/debtors/{reference}/credit-limit")
@RunOnVirtualThread
@Tag(name = "Credit")
@RolesAllowed(Roles.COMMITTEE)
class CreditLimitResource {

  /**
   * @param until last day it holds
   */
  record CreditLimitRequest(
      @NotNull @NotNegativeAmount Money amount,
      @NotNull LocalDate until,
      @NotBlank String reason) {}

  record CreditLimitResponse(
      String debtor, Money amount, LocalDate until, String reason, String by) {}

  private final SetCreditLimit limits;
  private final Caller caller;

  CreditLimitResource(SetCreditLimit limits, Caller caller) {
    this.limits = limits;
    this.caller = caller;
  }

  @PUT
  @Operation(
      operationId = "setCreditLimit",
      summary = "The committee sets a limit by hand, with a reason and an end")
  public CreditLimitResponse set(
      @PathParam("reference") String reference, CreditLimitRequest request) {
    LimitOverride limit =
        new LimitOverride(request.amount(), request.until(), request.reason(), caller.name());
    DebtorFile file = limits.set(caller.creditor(), reference, limit);
    return new CreditLimitResponse(
        file.reference(), limit.limit(), limit.until(), limit.reason(), limit.by());
  }
}
