package org.encours.collections.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.collections.application.MakeTasks;
import org.encours.collections.application.view.TaskViews;
import org.encours.collections.domain.agenda.Task;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** What people must see to on a day. */
@Path("/v1/tasks")
@RunOnVirtualThread
@RolesAllowed({Roles.CONTROLLER, Roles.COMMITTEE, Roles.AUDITOR})
@Tag(name = "Tasks")
class TaskResource {

  private final MakeTasks makeTasks;
  private final Caller caller;
  private final Clock clock;

  TaskResource(MakeTasks makeTasks, Caller caller, Clock clock) {
    this.makeTasks = makeTasks;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listTasks",
      summary = "The day's list: deadlines, prescription, offers, pauses, instalments, silence")
  public RestResponse<Page<TaskViews.Line>> list(
      @QueryParam("date") LocalDate date,
      @QueryParam("kind") Task.Kind kind,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @QueryParam("after") @DefaultValue("0") @Min(0) int after,
      @Context UriInfo uri) {
    int most = Pages.limit(limit);
    List<TaskViews.Line> found =
        makeTasks.on(
            caller.creditor(),
            date == null ? LocalDate.now(clock) : date,
            kind == null ? null : kind.name(),
            after,
            most + 1);
    boolean more = found.size() > most;
    return Pages.of(
        uri,
        new Page<>(
            more ? found.subList(0, most) : found, more ? Integer.toString(after + most) : null));
  }
}
