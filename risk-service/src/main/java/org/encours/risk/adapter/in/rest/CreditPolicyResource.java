package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.ETag;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.SetCreditPolicy;
import org.encours.risk.application.SimulatePolicy;
import org.encours.risk.application.view.PolicyInForce;
import org.encours.risk.domain.assessment.PolicyEffect;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.Segment;
import org.jboss.resteasy.reactive.RestResponse;

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
  public RestResponse<CreditPolicyResponse> policy() {
    return answer(policies.current(caller.creditor(), Segment.GENERAL));
  }

  @PUT
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "setCreditPolicy",
      summary = "Choose a level, and change of it what you need; every debtor is rated anew")
  public RestResponse<CreditPolicyResponse> set(
      @HeaderParam(ETag.IF_MATCH) String ifMatch, CreditPolicyRequest request) {
    return set(Segment.GENERAL, ifMatch, request);
  }

  @GET
  @Path("/segments/{segment}")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "segmentPolicy",
      summary = "The policy of a segment (COMPANY, BE, COMPANY-BE): its own, or the next wider one")
  public RestResponse<CreditPolicyResponse> segment(@PathParam("segment") String segment) {
    return answer(policies.current(caller.creditor(), named(segment)));
  }

  @PUT
  @Path("/segments/{segment}")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "setSegmentPolicy",
      summary = "A policy of its own for a kind of debtor, a country, or a kind in a country")
  public RestResponse<CreditPolicyResponse> setSegment(
      @PathParam("segment") String segment,
      @HeaderParam(ETag.IF_MATCH) String ifMatch,
      CreditPolicyRequest request) {
    return set(named(segment), ifMatch, request);
  }

  @DELETE
  @Path("/segments/{segment}")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "giveUpSegmentPolicy",
      summary = "Let a segment go by the next wider policy again")
  public void giveUp(@PathParam("segment") String segment) {
    policies.giveUp(caller.creditor(), named(segment), caller.name());
  }

  @POST
  @Path("/simulations")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "simulateCreditPolicy",
      summary =
          "Try a policy on the present book: who would be refused, sales at risk, losses avoided")
  public PolicyEffect simulate(@QueryParam("segment") String segment, CreditPolicyRequest request) {
    Segment asked = segment == null ? Segment.GENERAL : named(segment);
    return simulation.simulate(caller.creditor(), asked, read(request));
  }

  private RestResponse<CreditPolicyResponse> set(
      Segment segment, String ifMatch, CreditPolicyRequest request) {
    CreditPolicy policy = read(request);
    Currency general = general().policy().currency();
    if (!segment.equals(Segment.GENERAL) && !policy.currency().equals(general)) {
      throw new InvalidInput("blocking.overdue", "must be in " + general + " like the general one");
    }
    return answer(
        policies.set(
            caller.creditor(),
            segment,
            policy,
            ETag.version(ifMatch).map(Math::toIntExact),
            caller.name()));
  }

  private CreditPolicy read(CreditPolicyRequest request) {
    return CreditPolicyRequest.read(request, general().policy().currency());
  }

  /** The general policy has a path of its own. */
  private static Segment named(String name) {
    Input input = new Input();
    input.required("segment", name);
    Segment segment = input.made("segment", () -> Segment.named(name));
    input.orThrow();
    return segment;
  }

  private PolicyInForce general() {
    return policies.current(caller.creditor(), Segment.GENERAL);
  }

  private static RestResponse<CreditPolicyResponse> answer(PolicyInForce found) {
    return Answers.ok(CreditPolicyResponse.of(found.policy()), ETag.of(found.version()));
  }
}
