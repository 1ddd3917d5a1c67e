package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.ReadBehaviour;

@Path("/v1/debtors/{reference}")
@RunOnVirtualThread
@Tag(name = "Risk")
@RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
class BehaviourResource {

  private final ReadBehaviour behaviour;
  private final Caller caller;
  private final Clock clock;

  BehaviourResource(ReadBehaviour behaviour, Caller caller, Clock clock) {
    this.behaviour = behaviour;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Path("/behaviour")
  @Operation(
      operationId = "behaviour",
      summary =
          "How a debtor paid, what it owes and what went wrong, as of a date; what was forgotten"
              + " since (two years) is not in it")
  public BehaviourResponse ofDebtor(
      @PathParam("reference") String reference, @QueryParam("asOf") LocalDate asOf) {
    return BehaviourResponse.of(behaviour.ofDebtor(caller.creditor(), reference, day(asOf)));
  }

  @GET
  @Path("/group/behaviour")
  @Operation(
      operationId = "groupBehaviour",
      summary =
          "The same of the debtor's group as a whole: head and members in one, weighed by money")
  public BehaviourResponse ofGroup(
      @PathParam("reference") String reference, @QueryParam("asOf") LocalDate asOf) {
    return BehaviourResponse.of(behaviour.ofGroup(caller.creditor(), reference, day(asOf)));
  }

  private LocalDate day(LocalDate asOf) {
    return Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
  }
}
