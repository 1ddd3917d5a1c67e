package org.encours.desk.call;

import static org.encours.desk.client.ServiceId.DUNNING;
import static org.encours.desk.client.ServiceId.LEDGER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.encours.desk.client.Call;
import org.encours.desk.client.Outcome;
import org.encours.desk.client.Part;
import org.encours.desk.shell.FormState;
import org.encours.desk.shell.Session;
import org.encours.kernel.Money;

/** {@code /debtors/{reference}/call}: the facts before the call, the outcome after it. */
@Path("/debtors/{reference}/call")
@RunOnVirtualThread
public class CallResource {

  static final List<String> OUTCOMES =
      List.of("REACHED", "PROMISED", "DISPUTES", "CANNOT_PAY", "NOT_REACHED", "WRONG_CONTACT");
  static final List<String> REASONS =
      List.of(
          "TEMPORARY_CASH_TROUBLE", "STRETCHING_TERMS", "DISPUTE_ON_PERFORMANCE", "ADMINISTRATIVE");

  @CheckedTemplate(basePath = "call")
  static class Templates {
    static native TemplateInstance page(
        String reference,
        String task,
        Part<Facts> facts,
        FormState form,
        List<String> outcomes,
        List<String> reasons);
  }

  private final Session session;

  CallResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page(
      @PathParam("reference") String reference, @QueryParam("task") @DefaultValue("") String task) {
    return page(reference, task, FormState.empty(session.newKey(), Map.of("outcome", "REACHED")));
  }

  /** Keeps the outcome of a task, or a contact that nobody had planned. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response note(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    Map<String, String> values = new HashMap<>();
    fields.forEach((name, all) -> values.put(name, all.getFirst().strip()));
    String task = values.getOrDefault("task", "");
    String key = values.getOrDefault("key", session.newKey());
    Outcome outcome =
        task.isEmpty()
            ? session
                .ask()
                .post(Call.to(DUNNING, "/v1/debtors/{}/contacts", reference), contact(values), key)
            : session
                .ask()
                .post(Call.to(DUNNING, "/v1/agenda/{}/outcome", task), outcomeOf(values), key);
    if (outcome.isDone()) {
      String back = session.link("/debtors/", reference);
      return Response.seeOther(URI.create(back + (back.contains("?") ? '&' : '?') + "done=contact"))
          .build();
    }
    return Response.status(422)
        .entity(page(reference, task, FormState.after(outcome, key, session.newKey(), values)))
        .build();
  }

  private TemplateInstance page(String reference, String task, FormState form) {
    return Templates.page(
        reference,
        task,
        session
            .ask()
            .one(
                Call.to(LEDGER, "/v1/debtors/{}", reference).with("asOf", session.getAsOf()),
                Facts.class)
            .get(),
        form,
        OUTCOMES,
        REASONS);
  }

  private Map<String, Object> outcomeOf(Map<String, String> values) {
    Map<String, Object> body = new HashMap<>();
    body.put("outcome", values.get("outcome"));
    body.put("on", session.getAsOf());
    put(body, "reason", values);
    put(body, "note", values);
    promise(body, values);
    return body;
  }

  private static Map<String, Object> contact(Map<String, String> values) {
    Map<String, Object> body = new HashMap<>();
    body.put("direction", values.getOrDefault("direction", "IN"));
    body.put("channel", "PHONE");
    body.put("kind", "CALL");
    body.put("text", values.getOrDefault("note", ""));
    put(body, "reason", values);
    put(body, "with", values);
    return body;
  }

  private static void promise(Map<String, Object> body, Map<String, String> values) {
    if (!values.getOrDefault("amount", "").isEmpty()) {
      body.put(
          "amount",
          Map.of(
              "amount", values.get("amount").replace(',', '.'),
              "currency", values.getOrDefault("currency", "EUR")));
    }
    if (!values.getOrDefault("dueDate", "").isEmpty()) {
      body.put("dueDate", day(values.get("dueDate")));
    }
  }

  /** What is no date is sent as it is: the service names it. */
  private static Object day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      return text;
    }
  }

  private static void put(Map<String, Object> body, String name, Map<String, String> values) {
    String value = values.getOrDefault(name, "");
    if (!value.isEmpty()) {
      body.put(name, value);
    }
  }

  /** The fields read of {@code GET /v1/debtors/{reference}} of invoice-service. */
  record Facts(
      String name, List<Person> contacts, Money balance, Money overdue, Money chargesOpen) {

    Facts {
      contacts = contacts == null ? List.of() : contacts;
    }
  }

  record Person(String name, String role, String phone) {}
}
