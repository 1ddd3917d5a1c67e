package org.encours.desk.committee;

import static org.encours.desk.client.ServiceId.COLLECTIONS;
import static org.encours.desk.client.ServiceId.RISK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.desk.client.Call;
import org.encours.desk.client.Items;
import org.encours.desk.client.Outcome;
import org.encours.desk.client.Part;
import org.encours.desk.shell.FormState;
import org.encours.desk.shell.Sentence;
import org.encours.desk.shell.Session;
import org.encours.kernel.Money;

/** {@code /committee}: a meeting's agenda with each debtor as it stands, and its decisions. */
@Path("/committee")
@RunOnVirtualThread
public class CommitteeResource {

  private static final List<String> EFFECTS = List.of("NOTHING", "SET_LIMIT", "RELEASE_ORDER");

  /** The fields read of {@code GET /v1/committee-meetings} and of one of them. */
  record Meeting(UUID id, LocalDate date, List<Item> agenda, List<Decision> decisions) {

    Meeting {
      agenda = agenda == null ? List.of() : agenda;
      decisions = decisions == null ? List.of() : decisions;
    }
  }

  record Item(int number, String debtor, String subject, Sentence text, Snapshot snapshot) {}

  record Snapshot(Integer score, String grade, Money creditLimit, Money exposure, boolean onHold) {}

  record Decision(
      UUID id,
      int item,
      String debtor,
      String decision,
      String effect,
      Money amount,
      String owner,
      LocalDate dueDate,
      java.time.Instant doneAt) {}

  /** The fields read of {@code GET /v1/cases?status=PROPOSED}. */
  record Proposed(UUID id, String debtor, Money claimed) {}

  @CheckedTemplate(basePath = "committee")
  static class Templates {
    static native TemplateInstance page(
        Part<Items<Meeting>> meetings,
        Part<Meeting> meeting,
        Part<Items<Proposed>> cases,
        FormState form,
        List<String> effects);
  }

  private final Session session;

  CommitteeResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page(@QueryParam("meeting") UUID chosen) {
    return page(chosen, FormState.empty(session.newKey(), Map.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response call(@FormParam("key") String key) {
    Outcome outcome =
        session
            .ask()
            .post(Call.to(RISK, "/v1/committee-meetings"), Map.of("date", session.getAsOf()), key);
    return answer(null, outcome, key, Map.of(), "called");
  }

  @POST
  @Path("{meeting}/decisions")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(
      @PathParam("meeting") UUID meeting,
      @FormParam("item") int item,
      @FormParam("decision") String decision,
      @FormParam("effect") String effect,
      @FormParam("amount") String amount,
      @FormParam("until") String until,
      @FormParam("owner") String owner,
      @FormParam("dueDate") String dueDate,
      @FormParam("key") String key) {
    Map<String, Object> body = new HashMap<>();
    body.put("item", item);
    body.put("decision", decision);
    body.put("effect", effect);
    if (!amount.isBlank()) {
      body.put("amount", Map.of("amount", amount.replace(',', '.'), "currency", "EUR"));
    }
    Map.of("until", until, "owner", owner, "dueDate", dueDate)
        .forEach(
            (name, value) -> {
              if (!value.isBlank()) {
                body.put(name, value);
              }
            });
    Outcome outcome =
        session
            .ask()
            .post(Call.to(RISK, "/v1/committee-meetings/{}/decisions", meeting), body, key);
    return answer(
        meeting, outcome, key, Map.of("item", "" + item, "decision", decision), "decided");
  }

  private Response answer(
      UUID meeting, Outcome outcome, String key, Map<String, String> values, String done) {
    if (outcome.isDone()) {
      String to = "/committee?done=" + done + (meeting == null ? "" : "&meeting=" + meeting);
      return Response.seeOther(URI.create(session.link(to))).build();
    }
    return Response.status(422)
        .entity(page(meeting, FormState.after(outcome, key, session.newKey(), values)))
        .build();
  }

  private TemplateInstance page(UUID chosen, FormState form) {
    var ask = session.ask();
    var cases =
        ask.items(
            Call.to(COLLECTIONS, "/v1/cases").with("status", "PROPOSED").with("limit", 50),
            Proposed.class);
    Part<Items<Meeting>> meetings =
        ask.items(Call.to(RISK, "/v1/committee-meetings").with("limit", 50), Meeting.class).get();
    UUID shown =
        chosen != null
            ? chosen
            : meetings.orElse(Items.none()).items().stream()
                .map(Meeting::id)
                .reduce((_, later) -> later)
                .orElse(null);
    Part<Meeting> meeting =
        shown == null
            ? new Part.Ready<>(new Meeting(null, null, List.of(), List.of()))
            : ask.one(Call.to(RISK, "/v1/committee-meetings/{}", shown), Meeting.class).get();
    return Templates.page(meetings, meeting, cases.get(), form, EFFECTS);
  }
}
