package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

/** A plan is tried on the ledger before it is switched on. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class SimulationIT {

  private static final String STRICTER =
      """
      {"businessDate":"2026-06-03","plan":{"steps":[
        {"name":"claim","daysFromDue":3,"channel":"EMAIL","tone":"FIRM","charges":"STATUTORY","waitDays":0}]}}
      """;

  @Test
  void aTrialSaysWhatItWouldSendAndChargeAndSendsNothing() {
    Api api = new Api("trial");
    Ledger ledger = Ledger.of("trial", "BE", "SME");
    UUID company = ledger.debtor("C-1", "COMPANY", "fr", "BE", "a@b.example");
    UUID consumer = ledger.debtor("P-1", "CONSUMER", "fr", "BE", "p@b.example");
    UUID invoice = ledger.invoice(company, "C-1", "F-1", "2026-05-01", "2026-05-31", "1000.00");
    UUID other = ledger.invoice(consumer, "P-1", "F-2", "2026-05-01", "2026-05-31", "80.00");
    api.awaitInvoice(invoice);
    api.awaitInvoice(other);

    JsonPath told =
        api.controller()
            .body(STRICTER)
            .post("/v1/dunning-policies/be-b2b/simulation")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(told.getLong("debtors")).isEqualTo(2);
    assertThat(told.getBoolean("complete")).isTrue();
    assertThat(told.getMap("trial.byStep")).isEqualTo(Map.of("claim", 1, "first-reminder", 1));
    assertThat(told.getMap("against.byStep"))
        .isEqualTo(Map.of("reminder-1", 1, "first-reminder", 1));
    assertThat(told.getString("trial.charges.EUR.amount")).isEqualTo("40.86");
    assertThat(told.getString("against.charges.EUR.amount")).isEqualTo("0.00");
    assertThat(told.getLong("different")).isEqualTo(1);
    assertThat(told.getString("differences[0].debtor")).isEqualTo("C-1");
    assertThat(told.getString("differences[0].trial.messages[0].to")).isEqualTo("a@b.example");
    assertThat(told.getString("differences[0].trial.messages[0].total.amount"))
        .isEqualTo("1040.86");
    assertThat(api.reminders(invoice).getList("items")).isEmpty();
    assertThat(api.get("/v1/dunning-policies/be-b2b").getList("steps.name")).contains("handoff");
    assertThat(api.run("2026-06-03").getMap("byStep")).isEqualTo(told.getMap("against.byStep"));
  }

  @Test
  void twoPlansAreComparedWithEachOther() {
    Api api = new Api("two-trials");
    Ledger ledger = Ledger.of("two-trials", "BE", "SME");
    UUID company = ledger.debtor("C-1", "COMPANY", "fr", "BE", "a@b.example");
    UUID invoice = ledger.invoice(company, "C-1", "F-1", "2026-05-01", "2026-05-31", "1000.00");
    api.awaitInvoice(invoice);

    JsonPath told =
        api.controller()
            .body(
                """
                {"businessDate":"2026-06-03",
                 "plan":{"steps":[{"name":"mail","daysFromDue":3,"channel":"EMAIL"}]},
                 "against":{"steps":[{"name":"call","daysFromDue":3,"channel":"PHONE"}]}}
                """)
            .post("/v1/dunning-policies/be-b2b/simulation")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(told.getMap("trial.messages")).isEqualTo(Map.of("EMAIL", 1));
    assertThat(told.getMap("against.messages")).isEmpty();
    assertThat(told.getLong("against.calls")).isEqualTo(1);
    assertThat(told.<List<?>>get("differences[0].against.calls")).hasSize(1);
  }

  @Test
  void aPlanKeepsItsRuleOfHandOffAndItsHours() {
    Api api = new Api("plan-rules");
    Ledger.of("plan-rules", "BE", "SME");
    String rules =
        """
        {"steps":[{"name":"mail","daysFromDue":3,"channel":"EMAIL"}],
         "handoff":{"afterDays":90,"grades":["E"],"gradesAfterDays":30},
         "sendingHours":{"from":"09:00","until":"%s"}}
        """;

    api.controller()
        .body(rules.formatted("19:00"))
        .put("/v1/dunning-policies/be-b2b")
        .then()
        .statusCode(200);

    JsonPath kept = api.get("/v1/dunning-policies/be-b2b");
    assertThat(kept.getInt("handoff.afterDays")).isEqualTo(90);
    assertThat(kept.getList("handoff.grades")).containsExactly("E");
    assertThat(kept.getInt("handoff.gradesAfterDays")).isEqualTo(30);
    assertThat(kept.getString("sendingHours.until")).startsWith("19:00");
    api.controller()
        .body(rules.formatted("08:00"))
        .put("/v1/dunning-policies/be-b2b")
        .then()
        .statusCode(422)
        .body("violations[0].path", Matchers.equalTo("sendingHours"));
  }

  @Test
  void whatCouldNotBeSavedIsNotTriedEither() {
    Api api = new Api("trial-unlawful");
    Ledger.of("trial-unlawful", "BE", "SME");

    api.controller()
        .body(STRICTER)
        .post("/v1/dunning-policies/be-b2c/simulation")
        .then()
        .statusCode(422)
        .body("detail", Matchers.containsString("XIX.2"));
  }
}
