package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.TrainModel;
import org.encours.risk.application.view.ModelTrial;
import org.encours.risk.application.view.ModelTrials;

@Path("/v1/lateness-models")
@RunOnVirtualThread
@Tag(name = "Late payment")
class LatenessModelResource {

  private final TrainModel training;
  private final ModelTrials trials;
  private final Caller caller;

  LatenessModelResource(TrainModel training, ModelTrials trials, Caller caller) {
    this.training = training;
    this.trials = trials;
    this.caller = caller;
  }

  @POST
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS})
  @Operation(
      operationId = "trainLatenessModel",
      summary =
          "Learn from what debtors did here; the model comes into force only if it is better on the newest period")
  public ModelTrial train() {
    return training.train(caller.creditor(), caller.name());
  }

  @POST
  @Path("/files")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "bringLatenessModel",
      summary = "Try a model that was learnt elsewhere, as the file that holds it")
  public ModelTrial bring(String file) {
    String given = file == null ? "" : file;
    return training.bring(caller.creditor(), given, caller.name());
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(
      operationId = "latenessModels",
      summary = "Every model that was tried, why it came into force or not, the newest first")
  public Response trials(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") String after,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found = trials.of(caller.creditor(), size + 1, Cursor.of(after));
    return Pages.answer(uri, Page.of(found, size, trial -> trial.id().toString()));
  }

  @GET
  @Path("/{id}/file")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(
      operationId = "latenessModelFile",
      summary = "A model as its file: data window, features, calibration, quality, checksum")
  public String file(@PathParam("id") UUID id) {
    return trials
        .file(caller.creditor(), id)
        .orElseThrow(() -> new NotFound("There is no such model."));
  }
}
