package org.encours.platform.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.platform.rest.Page;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;

/** Operators look after events that could not have their effect. */
@Path("/v1/dead-letters")
@RolesAllowed(Roles.OPS)
@Tag(name = "Operations")
public class DeadLetterResource {

  private final DeadLetters letters;
  private final Inbox inbox;
  private final Caller caller;

  DeadLetterResource(DeadLetters letters, Inbox inbox, Caller caller) {
    this.letters = letters;
    this.inbox = inbox;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "listDeadLetters",
      summary = "List events that could not have their effect")
  public Page<DeadLetter> list(@QueryParam("limit") @DefaultValue("100") int limit) {
    List<DeadLetter> found = letters.list(caller.creditor(), Math.clamp(limit, 1, 1_000));
    return new Page<>(found, null);
  }

  @POST
  @Path("/{id}/replay")
  @Operation(operationId = "replayDeadLetter", summary = "Give the event its effect now")
  public void replay(@PathParam("id") UUID id) {
    DeadLetters.Loaded letter = letters.load(caller.creditor(), id);
    inbox.redeliver(letter.consumer(), letter.event());
    letters.drop(caller.creditor(), id);
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "dropDeadLetter", summary = "Give the event up")
  public void drop(@PathParam("id") UUID id) {
    letters.drop(caller.creditor(), id);
  }
}
