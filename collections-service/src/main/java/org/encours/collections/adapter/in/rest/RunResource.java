package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.RunCollections;
import org.encours.collections.application.view.CollectionRun;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Runs for a business date: plans that were not kept. */
@Path("/v1/collection-runs")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
@Tag(name = "Runs")
public class RunResource {

  record RunRequest(@NotNull LocalDate businessDate) {}

  private final RunCollections runCollections;
  private final Idempotency idempotency;
  private final Caller caller;

  RunResource(RunCollections runCollections, Idempotency idempotency, Caller caller) {
    this.runCollections = runCollections;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  @POST
  @Operation(operationId = "startCollectionRun", summary = "Do the day's work on open cases")
  public Response run(@NotNull @Valid RunRequest request) {
    return idempotency.once(
        request,
        () -> {
          var done = runCollections.run(caller.creditor(), request.businessDate());
          return Response.accepted(done)
              .location(URI.create("/v1/collection-runs/" + done.id()))
              .build();
        });
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getCollectionRun", summary = "Show what a run found")
  public CollectionRun show(@PathParam("id") UUID id) {
    return runCollections.show(caller.creditor(), id);
  }
}
