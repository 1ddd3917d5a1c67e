package org.encours.dunning.adapter.in.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.dunning.application.view.PrintView;
import org.encours.dunning.application.view.PrintView.PrintLetter;
import org.encours.dunning.domain.policy.Channel;
import org.encours.platform.problems.InvalidInput;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Letters for whoever prints and posts them. */
@Path("/v1/print-batches/{day}")
@RunOnVirtualThread
@Tag(name = "Reminders")
public class PrintBatchResource {

  private static final int MOST = 200;

  private final PrintView letters;
  private final Caller caller;

  PrintBatchResource(PrintView letters, Caller caller) {
    this.letters = letters;
    this.caller = caller;
  }

  @GET
  @Produces("application/zip")
  @RolesAllowed({Roles.ERP, Roles.CONTROLLER, Roles.COMMITTEE})
  @Operation(
      operationId = "getPrintBatch",
      summary =
          "The letters of a day, 200 at a time, with a manifest (CSV); Link rel=next while there"
              + " are more")
  public Response batch(
      @PathParam("day") LocalDate day,
      @QueryParam("channel") Channel channel,
      @QueryParam("after") UUID after,
      @Context UriInfo uri) {
    if (channel != null && !channel.onPaper()) {
      throw new InvalidInput("channel", "is LETTER or REGISTERED_LETTER");
    }
    List<PrintLetter> found =
        letters.letters(
            caller.creditor(),
            day,
            Optional.ofNullable(channel),
            Optional.ofNullable(after),
            MOST + 1);
    boolean more = found.size() > MOST;
    List<PrintLetter> part = more ? found.subList(0, MOST) : found;
    var answer =
        Response.ok(PrintBatch.zip(part), "application/zip")
            .header("Content-Disposition", "attachment; filename=\"letters-" + day + ".zip\"");
    if (more) {
      answer.link(Pages.after(uri, part.getLast().id().toString()), "next");
    }
    return answer.build();
  }
}
