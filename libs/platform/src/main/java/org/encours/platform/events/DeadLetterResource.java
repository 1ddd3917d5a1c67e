package org.encours.platform.events;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;
import org.encours.platform.database.DatabaseUnavailable;
import org.encours.platform.problems.Problem;
import org.encours.platform.problems.ProblemException;
import org.encours.platform.rest.Page;
import org.encours.platform.rest.Pages;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

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
      summary = "List events that could not have their effect",
      description =
          "Lists events that could not have their effect, oldest first, without what was in them."
              + " A token without creditor sees those of which nobody can tell whose they are.")
  public RestResponse<Page<DeadLetter>> list(
      @QueryParam("after") UUID after,
      @QueryParam("limit") @DefaultValue(Pages.DEFAULT_LIMIT) int limit,
      @Context UriInfo uri) {
    int size = Pages.limit(limit);
    return Pages.of(
        uri,
        Page.of(letters.list(scope(), after, size + 1), size, letter -> letter.id().toString()));
  }

  @POST
  @Path("/{id}/replay")
  @Operation(
      operationId = "replayDeadLetter",
      summary = "Give the event its effect now",
      description =
          "Gives the event its effect now and forgets the dead letter; a 422 says why it still"
              + " cannot have it.")
  public void replay(@PathParam("id") UUID id) {
    try {
      DeadLetters.Loaded letter = letters.load(scope(), id);
      inbox.redeliver(letter.consumer(), letter.event());
    } catch (NotFound | RefusedException said) {
      throw said;
    } catch (RuntimeException failed) {
      if (DatabaseUnavailable.isBehind(failed)) {
        throw failed;
      }
      throw new ProblemException(
          Problem.of(
              422,
              "replay-failed",
              "It cannot have its effect yet: " + DeadLetterDetails.words(failed)));
    }
    letters.drop(scope(), id);
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      operationId = "dropDeadLetter",
      summary = "Give the event up",
      description = "Gives the event up: it is gone and will never have its effect.")
  public void drop(@PathParam("id") UUID id) {
    letters.drop(scope(), id);
  }

  private String scope() {
    return caller.tenant().isEmpty() ? "" : caller.creditor().value();
  }
}
