package org.encours.platform;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.encours.platform.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/notes")
@RunOnVirtualThread
@RolesAllowed({Roles.ERP, Roles.CONTROLLER})
public class NoteResource {

  public static final Semaphore GATE = new Semaphore(0);

  public record NoteRequest(String text, Money worth) {}

  record TooSad(String detail) implements Refusal {}

  private final Notes notes;
  private final Ids ids;
  private final Caller caller;
  private final Idempotency idempotency;

  NoteResource(Notes notes, Ids ids, Caller caller, Idempotency idempotency) {
    this.notes = notes;
    this.ids = ids;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  @POST
  @APIResponseSchema(value = Notes.Noted.class, responseCode = "201")
  public RestResponse<Notes.Noted> add(NoteRequest request) {
    return idempotency.once(
        request,
        () -> {
          var noted = notes.add(caller.creditor(), ids.next(), request.text());
          if (request.text().contains("sad")) {
            throw new RefusedException(new TooSad("We keep no sad notes."));
          }
          return Answers.created(URI.create("/v1/notes/" + noted.id()), noted);
        });
  }

  @GET
  public long count(@QueryParam("text") String text) {
    if (text == null) {
      throw new NotFound("There is no such note.");
    }
    return notes.count(text);
  }

  /** Answers when the test lets it. */
  @GET
  @Path("patient")
  public long patient() throws InterruptedException {
    GATE.acquire();
    return 0;
  }
}
