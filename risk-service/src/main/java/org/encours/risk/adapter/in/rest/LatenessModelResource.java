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
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/lateness-models")
@RunOnVirtualThread
@Tag(name = "Late payment")
class LatenessModelResource {

  /**
   * A model that was tried against what was in force.
   *
   * @param version empty when nothing could be learnt
   * @param replaced whether it was better and came into force
   * @param inForce whether it is so still
   * @param since the newest period began; empty when the two could not be compared
   * @param tested invoices of that period that had come due
   * @param brier its mean squared error of probabilities there, lower is better
   * @param standing what was in force: a model's version, or counting
   * @param standingBrier its error on the same invoices
   * @param why in words
   */
  record ModelTrialResponse(
      UUID id,
      Optional<String> version,
      boolean replaced,
      boolean inForce,
      Optional<LocalDate> since,
      int tested,
      Optional<BigDecimal> brier,
      String standing,
      Optional<BigDecimal> standingBrier,
      String why,
      String by,
      Instant triedAt) {

    static ModelTrialResponse of(ModelTrial trial) {
      return new ModelTrialResponse(
          trial.id(),
          trial.version(),
          trial.replaced(),
          trial.inForce(),
          trial.since(),
          trial.tested(),
          trial.brier(),
          trial.standing(),
          trial.standingBrier(),
          trial.why(),
          trial.by(),
          trial.triedAt());
    }
  }

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
          "Learn from what debtors did here; the model comes into force only if it is better on the"
              + " newest period")
  public ModelTrialResponse train() {
    return ModelTrialResponse.of(training.train(caller.creditor(), caller.name()));
  }

  @POST
  @Path("/files")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "bringLatenessModel",
      summary = "Try a model that was learnt elsewhere, as the file that holds it")
  public ModelTrialResponse bring(String file) {
    String given = file == null ? "" : file;
    return ModelTrialResponse.of(training.bring(caller.creditor(), given, caller.name()));
  }

  @GET
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.OPS, Roles.AUDITOR})
  @Operation(
      operationId = "latenessModels",
      summary = "Every model that was tried, why it came into force or not, the newest first")
  public RestResponse<Page<ModelTrialResponse>> trials(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found = trials.of(caller.creditor(), size + 1, Optional.ofNullable(after));
    return Pages.of(
        uri,
        Page.of(
            found.stream().map(ModelTrialResponse::of).toList(), size, it -> it.id().toString()));
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
