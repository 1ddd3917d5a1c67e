package org.encours.desk.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.encours.desk.client.Ask;
import org.encours.desk.client.Call;
import org.encours.desk.client.Items;
import org.encours.desk.client.Outcome;
import org.encours.desk.client.Part;
import org.encours.desk.client.ServiceId;
import org.encours.desk.shell.FormState;
import org.encours.desk.shell.Session;

/** {@code /operations}: the four services side by side, and what could not have its effect. */
@Path("/operations")
@RunOnVirtualThread
public class OperationsResource {

  private static final int MOST = 20;

  /** The fields read of {@code GET /v1/outbox}. */
  record Outbox(long pending) {}

  /** The fields read of {@code GET /v1/dead-letters}. */
  record DeadLetter(UUID id, String topic, String type, String error, Instant failedAt) {}

  /** The fields read of {@code GET /v1/…-runs}. */
  record Run(UUID id, LocalDate businessDate, String status, Progress progress) {}

  record Progress(long done, long total) {}

  /** One service as an operator sees it. */
  record Line(
      ServiceId service,
      Part<Outbox> outbox,
      Part<Items<DeadLetter>> deadLetters,
      Part<Items<Run>> runs) {

    public boolean isUp() {
      return !outbox.isAway();
    }
  }

  @CheckedTemplate(basePath = "operations")
  static class Templates {
    static native TemplateInstance page(List<Line> lines, FormState form);
  }

  private final Session session;

  OperationsResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page() {
    return page(FormState.empty(session.newKey(), Map.of()));
  }

  @POST
  @Path("replay")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response replay(
      @FormParam("service") ServiceId service,
      @FormParam("id") UUID id,
      @FormParam("key") String key) {
    Outcome outcome =
        session.ask().post(Call.to(service, "/v1/dead-letters/{}/replay", id), null, key);
    return outcome.isDone()
        ? Response.seeOther(URI.create("/operations?done=replayed")).build()
        : Response.status(422)
            .entity(page(FormState.after(outcome, key, session.newKey(), Map.of())))
            .build();
  }

  private TemplateInstance page(FormState form) {
    Ask ask = session.ask();
    List<Supplier<Line>> lines =
        Arrays.stream(ServiceId.values()).map(service -> line(ask, service)).toList();
    return Templates.page(lines.stream().map(Supplier::get).toList(), form);
  }

  private static Supplier<Line> line(Ask ask, ServiceId service) {
    var outbox = ask.one(Call.to(service, "/v1/outbox"), Outbox.class);
    var letters =
        ask.items(Call.to(service, "/v1/dead-letters").with("limit", MOST), DeadLetter.class);
    var runs = ask.items(Call.to(service, runs(service)).with("limit", 5), Run.class);
    return () -> new Line(service, outbox.get(), letters.get(), runs.get());
  }

  private static String runs(ServiceId service) {
    return switch (service) {
      case LEDGER -> "/v1/overdue-runs";
      case RISK -> "/v1/risk-reviews";
      case DUNNING -> "/v1/dunning-runs";
      case COLLECTIONS -> "/v1/collection-runs";
    };
  }
}
