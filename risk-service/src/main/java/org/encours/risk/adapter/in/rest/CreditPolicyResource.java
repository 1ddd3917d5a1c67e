package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.SetCreditPolicy;
import org.encours.risk.application.SimulatePolicy;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.PolicyEffect;
import org.encours.risk.domain.credit.CreditPolicy;

@Path("/v1/credit-policy")
@RunOnVirtualThread
@Tag(name = "Credit policy")
class CreditPolicyResource {

  private final SetCreditPolicy policies;
  private final SimulatePolicy simulation;
  private final Caller caller;

  CreditPolicyResource(SetCreditPolicy policies, SimulatePolicy simulation, Caller caller) {
    this.policies = policies;
    this.simulation = simulation;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "creditPolicy", summary = "The credit policy in force")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CreditPolicyResponse.class)))
  public Response policy() {
    return answer(policies.current(caller.creditor()));
  }

  @PUT
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "setCreditPolicy",
      summary = "Choose a level, and change of it what you need; every debtor is rated anew")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CreditPolicyResponse.class)))
  public Response set(@HeaderParam("If-Match") String ifMatch, CreditPolicyRequest request) {
    PolicyInForce before = policies.current(caller.creditor());
    CreditPolicy policy = CreditPolicyRequest.read(request, before.policy().currency());
    return answer(policies.set(caller.creditor(), policy, expected(ifMatch), caller.name()));
  }

  @POST
  @Path("/simulations")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "simulateCreditPolicy",
      summary =
          "Try a policy on the present book: who would be refused, sales at risk, losses avoided")
  public PolicyEffect simulate(CreditPolicyRequest request) {
    PolicyInForce now = policies.current(caller.creditor());
    return simulation.simulate(
        caller.creditor(), CreditPolicyRequest.read(request, now.policy().currency()));
  }

  private static Optional<Integer> expected(String ifMatch) {
    if (ifMatch == null || ifMatch.equals("*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Integer.valueOf(ifMatch.replace("\"", "")));
    } catch (NumberFormatException malformed) {
      throw new InvalidInput("If-Match", "is not an ETag of this policy");
    }
  }

  private static Response answer(PolicyInForce found) {
    return Response.ok(CreditPolicyResponse.of(found.policy()))
        .tag(String.valueOf(found.version()))
        .build();
  }
}
