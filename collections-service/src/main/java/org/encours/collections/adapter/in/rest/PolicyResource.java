package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.SetPolicy;
import org.encours.collections.domain.collection.AccessoriesPolicy;
import org.encours.collections.domain.collection.CollectionPolicy;
import org.encours.collections.domain.collection.PauseDays;
import org.encours.kernel.Money;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** How this creditor's cases go. */
@Path("/v1/collection-policy")
@RunOnVirtualThread
@Tag(name = "Policy")
public class PolicyResource {

  record PolicyRequest(
      @NotNull Boolean automatic,
      @NotNull Money approvalAbove,
      @Size(max = 100) String sector,
      @NotNull @Min(0) @Max(60) Integer planGraceDays,
      @NotNull Boolean insured,
      @Valid AccessoriesRequest accessories,
      @Valid PausesRequest pauses) {

    CollectionPolicy policy() {
      return new CollectionPolicy(
          automatic,
          approvalAbove,
          sector,
          planGraceDays,
          insured,
          accessories == null
              ? null
              : new AccessoriesPolicy(accessories.waivedUpTo(), accessories.afterDays()),
          pauses == null
              ? null
              : new PauseDays(pauses.planRequest(), pauses.mediation(), pauses.contest()));
    }
  }

  /** Charges up to a sum are given up some days after the principal; without a sum, never. */
  record AccessoriesRequest(Money waivedUpTo, @NotNull @Min(0) @Max(365) Integer afterDays) {}

  record PausesRequest(
      @NotNull @Min(1) @Max(365) Integer planRequest,
      @NotNull @Min(1) @Max(365) Integer mediation,
      @NotNull @Min(1) @Max(365) Integer contest) {}

  private final SetPolicy setPolicy;
  private final Caller caller;

  PolicyResource(SetPolicy setPolicy, Caller caller) {
    this.setPolicy = setPolicy;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getCollectionPolicy", summary = "Show the collection policy")
  public CollectionPolicy show() {
    return setPolicy.show(caller.creditor());
  }

  @PUT
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(operationId = "putCollectionPolicy", summary = "Change the collection policy")
  public CollectionPolicy put(@NotNull @Valid PolicyRequest request) {
    CollectionPolicy policy = request.policy();
    setPolicy.put(caller.creditor(), policy);
    return policy;
  }
}
