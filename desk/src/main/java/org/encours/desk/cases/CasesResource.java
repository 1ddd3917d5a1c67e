package org.encours.desk.cases;

import static org.encours.desk.client.ServiceId.COLLECTIONS;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
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

/** {@code /cases}: the board; {@code /cases/{id}}: one case, its gate, routes and timeline. */
@Path("/cases")
@RunOnVirtualThread
public class CasesResource {

  private static final int MOST = 50;
  private static final List<String> STATUSES =
      List.of("PROPOSED", "AMICABLE", "JUDICIAL", "PLAN", "REFUSED", "CLOSED");

  @CheckedTemplate(basePath = "cases")
  static class Templates {
    static native TemplateInstance board(
        Part<Items<CaseViews.Summary>> cases, String status, List<String> statuses);

    static native TemplateInstance one(
        Part<CaseViews.Case> part, Part<List<CaseViews.Route>> routes, FormState form);
  }

  private final Session session;

  CasesResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance board(
      @QueryParam("status") @DefaultValue("") String status,
      @QueryParam("after") @DefaultValue("") String after) {
    return Templates.board(
        session
            .ask()
            .items(
                Call.to(COLLECTIONS, "/v1/cases")
                    .with("status", status)
                    .with("after", after)
                    .with("limit", MOST),
                CaseViews.Summary.class)
            .get(),
        status,
        STATUSES);
  }

  @GET
  @Path("{id}")
  public TemplateInstance one(@PathParam("id") UUID id) {
    return one(id, FormState.empty(session.newKey(), Map.of()));
  }

  @GET
  @Path("{id}/dossier")
  public Response dossier(@PathParam("id") UUID id) {
    return Documents.zip(
        session.ask(), Call.to(COLLECTIONS, "/v1/cases/{}/dossier", id), "dossier-" + id);
  }

  @POST
  @Path("{id}/approval")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response approve(
      @PathParam("id") UUID id,
      @FormParam("decision") String decision,
      @FormParam("reason") String reason,
      @FormParam("key") String key) {
    return act(id, "/v1/cases/{}/approval", Map.of("decision", decision, "reason", reason), key);
  }

  @POST
  @Path("{id}/handoff")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response handOff(
      @PathParam("id") UUID id,
      @FormParam("route") String route,
      @FormParam("agency") String agency,
      @FormParam("procedure") String procedure,
      @FormParam("reason") String reason,
      @FormParam("key") String key) {
    Map<String, Object> body = new HashMap<>(Map.of("route", route));
    Map.of("agency", agency, "procedure", procedure, "reason", reason)
        .forEach(
            (name, value) -> {
              if (!value.isBlank()) {
                body.put(name, value);
              }
            });
    return act(id, "/v1/cases/{}/handoff", body, key);
  }

  private Response act(UUID id, String path, Map<String, Object> body, String key) {
    Outcome outcome = session.ask().post(Call.to(COLLECTIONS, path, id), body, key);
    if (outcome.isDone()) {
      return Response.seeOther(URI.create("/cases/" + id + "?done=decided")).build();
    }
    Map<String, String> values = new HashMap<>();
    body.forEach((name, value) -> values.put(name, value.toString()));
    return Response.status(422)
        .entity(one(id, FormState.after(outcome, key, session.newKey(), values)))
        .build();
  }

  private TemplateInstance one(UUID id, FormState form) {
    var ask = session.ask();
    var found = ask.one(Call.to(COLLECTIONS, "/v1/cases/{}", id), CaseViews.Case.class);
    var routes = ask.items(Call.to(COLLECTIONS, "/v1/cases/{}/routes", id), CaseViews.Route.class);
    return Templates.one(found.get(), routes.get().map(Items::items), form);
  }
}
