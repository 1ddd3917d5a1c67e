package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.RebuildProjection;
import org.encours.risk.application.view.Rebuild;
import org.encours.risk.application.view.RebuildRuns;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/rebuilds")
@RunOnVirtualThread
@Tag(name = "Operations")
@RolesAllowed(Roles.OPS)
class RebuildResource {

  record RebuildRequest(@NotNull Rebuild.Mode mode) {}

  /**
   * @param events of this creditor that were read
   * @param equal whether the live projection was what the past makes it, before any mending
   * @param why it was refused or failed
   */
  record RebuildResponse(
      UUID id,
      Rebuild.Mode mode,
      Rebuild.Status status,
      long events,
      Boolean equal,
      Rebuild.Differences differences,
      String why) {

    static RebuildResponse of(Rebuild rebuild) {
      return new RebuildResponse(
          rebuild.id(),
          rebuild.mode(),
          rebuild.status(),
          rebuild.events(),
          rebuild.differences().map(Rebuild.Differences::none).orElse(null),
          rebuild.differences().orElse(null),
          rebuild.why().orElse(null));
    }
  }

  private final RebuildProjection rebuilds;
  private final RebuildRuns runs;
  private final Caller caller;

  RebuildResource(RebuildProjection rebuilds, RebuildRuns runs, Caller caller) {
    this.rebuilds = rebuilds;
    this.runs = runs;
    this.caller = caller;
  }

  @POST
  @Operation(
      operationId = "rebuild",
      summary =
          "Read the topics from their beginning again; compare with what is kept, or mend it too")
  public RestResponse<RebuildResponse> ask(RebuildRequest request) {
    Rebuild rebuild = rebuilds.ask(caller.creditor(), request.mode(), caller.name());
    return Answers.accepted(
        URI.create("/v1/rebuilds/" + rebuild.id()), RebuildResponse.of(rebuild));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "rebuildProgress", summary = "How far a rebuild is, and what it found")
  public RebuildResponse progress(@PathParam("id") UUID id) {
    return runs.find(caller.creditor(), id)
        .map(RebuildResponse::of)
        .orElseThrow(() -> new NotFound("There is no such rebuild."));
  }
}
