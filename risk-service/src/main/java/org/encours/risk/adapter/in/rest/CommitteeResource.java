package org.encours.risk.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.encours.risk.application.CreditCommittee;
import org.encours.risk.application.view.CommitteeRecord;
import org.encours.risk.domain.committee.Resolution;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Credit committee")
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE})
class CommitteeResource {

  /**
   * @param date the day it meets
   */
  record MeetingRequest(@NotNull LocalDate date) {}

  record DecisionResponse(UUID id) {}

  /**
   * An order that was let pass.
   *
   * @param most up to this amount
   * @param until the last day it might be asked about
   * @param usedAt when an order passed by it
   */
  record ReleaseResponse(
      UUID id,
      String debtor,
      String orderReference,
      Money most,
      LocalDate until,
      String reason,
      String by,
      Optional<Instant> usedAt) {

    static ReleaseResponse of(CommitteeRecord.Release release) {
      return new ReleaseResponse(
          release.id(),
          release.debtor(),
          release.orderReference(),
          release.most(),
          release.until(),
          release.reason(),
          release.by(),
          release.usedAt());
    }
  }

  private final CreditCommittee committee;
  private final CommitteeRecord record;
  private final Caller caller;
  private final Idempotency idempotency;

  CommitteeResource(
      CreditCommittee committee, CommitteeRecord record, Caller caller, Idempotency idempotency) {
    this.committee = committee;
    this.record = record;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  @POST
  @Path("/committee-meetings")
  @Operation(
      operationId = "callCommittee",
      summary = "Make the agenda of a day from cases and limits, and keep it as it is seen now")
  public RestResponse<MeetingResponse> call(MeetingRequest request) {
    return idempotency.once(
        request,
        () -> {
          var meeting = committee.call(caller.creditor(), request.date(), caller.name());
          return Answers.created(
              URI.create("/v1/committee-meetings/" + meeting.id()), MeetingResponse.of(meeting));
        });
  }

  @GET
  @Path("/committee-meetings")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "committeeMeetings",
      summary = "Meetings and their agendas, newest first")
  public RestResponse<Page<MeetingResponse>> meetings(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found = record.meetings(caller.creditor(), size + 1, Optional.ofNullable(after));
    return Pages.of(
        uri,
        Page.of(
            found.stream().map(MeetingResponse::of).toList(), size, each -> each.id().toString()));
  }

  @GET
  @Path("/committee-meetings/{id}")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "committeeMeeting",
      summary = "What a meeting saw and what it decided, with owners and dates")
  public MeetingResponse meeting(@PathParam("id") UUID id) {
    return record
        .meeting(caller.creditor(), id)
        .map(MeetingResponse::of)
        .orElseThrow(() -> new NotFound("There is no such meeting."));
  }

  @POST
  @Path("/committee-meetings/{id}/decisions")
  @RolesAllowed(Roles.COMMITTEE)
  @Operation(
      operationId = "decideInCommittee",
      summary = "Keep a decision on an item of the agenda; its effect is carried out with it")
  public RestResponse<DecisionResponse> decide(
      @PathParam("id") UUID meeting, DecisionRequest request) {
    Resolution made = DecisionRequest.read(request);
    return idempotency.once(
        request,
        () -> {
          UUID id = committee.decide(caller.creditor(), meeting, made, caller.name());
          return Answers.created(
              URI.create("/v1/committee-meetings/" + meeting), new DecisionResponse(id));
        });
  }

  @POST
  @Path("/committee-decisions/{id}/done")
  @Operation(operationId = "committeeDecisionDone", summary = "Its owner has seen to a decision")
  public void done(@PathParam("id") UUID id) {
    committee.done(caller.creditor(), id);
  }

  @GET
  @Path("/order-releases")
  @RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
  @Operation(
      operationId = "orderReleases",
      summary = "Every order that was let pass: by whom, why, and when it was used")
  public RestResponse<Page<ReleaseResponse>> releases(
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    var found = record.releases(caller.creditor(), size + 1, Optional.ofNullable(after));
    return Pages.of(
        uri,
        Page.of(found.stream().map(ReleaseResponse::of).toList(), size, it -> it.id().toString()));
  }
}
