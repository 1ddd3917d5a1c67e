package org.encours.desk.rules;

import static org.encours.desk.client.ServiceId.COLLECTIONS;
import static org.encours.desk.client.ServiceId.DUNNING;
import static org.encours.desk.client.ServiceId.LEDGER;
import static org.encours.desk.client.ServiceId.RISK;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.encours.desk.client.Call;
import org.encours.desk.client.Items;
import org.encours.desk.client.Part;
import org.encours.desk.shell.Session;
import org.encours.kernel.Money;

/** {@code /rules}: plans as lines of steps, policies with what they are set to. */
@Path("/rules")
@RunOnVirtualThread
public class RulesResource {

  /** The fields read of {@code GET /v1/dunning-policies}. */
  record Plan(String name, int version, AppliesTo appliesTo, List<Step> steps) {

    Plan {
      steps = steps == null ? List.of() : steps;
    }
  }

  record AppliesTo(List<String> countries, List<String> kinds, List<String> grades) {

    AppliesTo {
      countries = countries == null ? List.of() : countries;
      kinds = kinds == null ? List.of() : kinds;
      grades = grades == null ? List.of() : grades;
    }
  }

  record Step(
      String name,
      int daysFromDue,
      String channel,
      String tone,
      String charges,
      Money minimumAmount) {}

  @CheckedTemplate(basePath = "rules")
  static class Templates {
    static native TemplateInstance page(
        Part<List<Plan>> plans,
        Part<Map<String, String>> ledger,
        Part<Map<String, String>> credit,
        Part<Map<String, String>> collection);
  }

  private final Session session;

  RulesResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page() {
    var ask = session.ask();
    var plans = ask.items(Call.to(DUNNING, "/v1/dunning-policies"), Plan.class);
    var ledger = ask.one(Call.to(LEDGER, "/v1/ledger-policy"), JsonNode.class);
    var credit = ask.one(Call.to(RISK, "/v1/credit-policy"), JsonNode.class);
    var collection = ask.one(Call.to(COLLECTIONS, "/v1/collection-policy"), JsonNode.class);
    return Templates.page(
        plans.get().map(Items::items),
        ledger.get().map(PolicyLines::of),
        credit.get().map(PolicyLines::of),
        collection.get().map(PolicyLines::of));
  }
}
