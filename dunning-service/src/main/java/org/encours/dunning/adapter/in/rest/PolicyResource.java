package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.DefinePolicy;
import org.encours.platform.rest.Page;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Dunning plans. */
@Path("/v1/dunning-policies")
@RunOnVirtualThread
@Tag(name = "Policies")
public class PolicyResource {

  private final DefinePolicy policies;
  private final Caller caller;

  PolicyResource(DefinePolicy policies, Caller caller) {
    this.policies = policies;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "listDunningPolicies",
      summary = "Every plan in force, the narrowest first")
  public Page<PolicyBody> list() {
    return new Page<>(
        policies.all(caller.creditor()).all().stream().map(PolicyBody::of).toList(), null);
  }

  @GET
  @Path("/{name}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(operationId = "getDunningPolicy", summary = "The plan of that name in force")
  public PolicyBody get(@PathParam("name") String name) {
    return PolicyBody.of(policies.named(caller.creditor(), name));
  }

  @PUT
  @Path("/{name}")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "putDunningPolicy",
      summary = "Saves a plan as a new version; one that a law forbids is refused with the article")
  public PolicyBody put(@PathParam("name") String name, PolicyBody body) {
    return PolicyBody.of(
        policies.define(
            caller.creditor(),
            body.policy(name, policies.all(caller.creditor()).named(name)),
            caller.name()));
  }
}
