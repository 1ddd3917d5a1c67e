package org.encours.invoice.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.invoice.application.MarkOverdue;
import org.encours.invoice.application.view.Records;
import org.encours.kernel.NotFound;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

@Path("/v1/overdue-runs")
@RunOnVirtualThread
@Tag(name = "Runs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class OverdueRunResource {

  record RunRequest(LocalDate businessDate) {}

  /** A run is finished when its answer is given: it costs as much as became due. */
  record RunAnswer(UUID id, LocalDate businessDate, String status, int marked) {}

  private final MarkOverdue mark;
  private final Records records;
  private final Caller caller;

  OverdueRunResource(MarkOverdue mark, Records records, Caller caller) {
    this.mark = mark;
    this.records = records;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
  @Operation(
      operationId = "runOverdue",
      summary = "Mark and publish, once each, the instalments that are late on a day")
  public Response post(RunRequest request) {
    LocalDate day = RequestBodies.required(request).businessDate();
    if (day == null) {
      throw new InvalidInput("businessDate", "is required");
    }
    MarkOverdue.Run run = mark.run(caller.creditor(), day);
    return Response.accepted(new RunAnswer(run.id(), run.businessDate(), "COMPLETED", run.marked()))
        .location(URI.create("/v1/overdue-runs/" + run.id()))
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(operationId = "getOverdueRun", summary = "What a run did")
  public RunAnswer get(@PathParam("id") UUID id) {
    return records
        .overdueRun(caller.creditor(), id)
        .map(run -> new RunAnswer(run.id(), run.businessDate(), "COMPLETED", run.marked()))
        .orElseThrow(() -> new NotFound("There is no run " + id + "."));
  }
}
