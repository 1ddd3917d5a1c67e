package org.encours.desk.approvals;

import static org.encours.desk.client.ServiceId.DUNNING;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.desk.client.Call;
import org.encours.desk.client.Items;
import org.encours.desk.client.Outcome;
import org.encours.desk.client.Part;
import org.encours.desk.shell.Documents;
import org.encours.desk.shell.FormState;
import org.encours.desk.shell.Session;
import org.encours.kernel.Money;

/** {@code /approvals}: each message beside its paper; one or many are released or stopped. */
@Path("/approvals")
@RunOnVirtualThread
public class ApprovalsResource {

  private static final int MOST = 100;

  /** The fields read of {@code GET /v1/reminders?state=TO_APPROVE} of dunning-service. */
  record Message(
      UUID id,
      String debtor,
      String name,
      String step,
      String channel,
      LocalDate businessDate,
      Money charges,
      Money total) {}

  @CheckedTemplate(basePath = "approvals")
  static class Templates {
    static native TemplateInstance page(Part<Items<Message>> messages, UUID shown, FormState form);
  }

  private final Session session;

  ApprovalsResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page(@jakarta.ws.rs.QueryParam("shown") UUID shown) {
    return page(shown, FormState.empty(session.newKey(), Map.of()));
  }

  @GET
  @Path("{id}/document")
  public Response document(@PathParam("id") UUID id) {
    return Documents.pdf(session.ask(), Call.to(DUNNING, "/v1/reminders/{}/document", id));
  }

  /** Decides on every message that was ticked; what one refuses does not stop the others. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @FormParam("id") List<UUID> ids,
      @FormParam("decision") String decision,
      @FormParam("reason") String reason,
      @FormParam("key") String key) {
    List<Outcome> refused = new ArrayList<>();
    for (UUID id : ids) {
      Outcome outcome =
          session
              .ask()
              .post(
                  Call.to(DUNNING, "/v1/reminders/{}/approval", id),
                  reason == null || reason.isBlank()
                      ? Map.of("decision", decision)
                      : Map.of("decision", decision, "reason", reason),
                  key + id);
      if (!outcome.isDone()) {
        refused.add(outcome);
      }
    }
    if (refused.isEmpty()) {
      return Response.seeOther(URI.create("/approvals?done=" + (ids.isEmpty() ? "" : "decided")))
          .build();
    }
    return Response.status(422)
        .entity(
            page(
                null,
                FormState.after(
                    refused.getFirst(),
                    key,
                    session.newKey(),
                    Map.of("reason", reason == null ? "" : reason))))
        .build();
  }

  private TemplateInstance page(UUID shown, FormState form) {
    Part<Items<Message>> messages =
        session
            .ask()
            .items(
                Call.to(DUNNING, "/v1/reminders").with("state", "TO_APPROVE").with("limit", MOST),
                Message.class)
            .get();
    UUID first =
        messages.orElse(Items.none()).items().stream().map(Message::id).findFirst().orElse(null);
    return Templates.page(messages, shown == null ? first : shown, form);
  }
}
