package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Where the plan wants it, a person lets each message leave. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class ApprovalIT {

  @Test
  void anApprovedMessageLeavesAndARejectedOneDoesNotAndThePlanGoesOn() {
    Api api = new Api("approval");
    Ledger ledger = Ledger.of("approval", "BE", "SME");
    UUID good = ledger.debtor("C-1", "COMPANY", "fr", "BE", "good@b.example");
    UUID bad = ledger.debtor("C-2", "COMPANY", "fr", "BE", "bad@b.example");
    UUID one = ledger.invoice(good, "C-1", "F-1", "2026-05-01", "2026-05-31", "100.00");
    UUID other = ledger.invoice(bad, "C-2", "F-2", "2026-05-01", "2026-05-31", "100.00");
    api.awaitInvoice(one);
    api.awaitInvoice(other);
    planWithApproval(api);

    begin(api, "2026-06-03");
    await().atMost(Timeouts.LONG).until(() -> waiting(api).getList("items").size() == 2);
    assertThat(WithMailbox.to("good@b.example")).isEmpty();
    assertThat(decision(api, one)).isEqualTo("AWAITING_DISPATCH");

    decide(api, reminder(api, one), "{\"decision\":\"APPROVE\"}", 200);
    decide(api, reminder(api, other), "{\"decision\":\"REJECT\"}", 422);
    decide(api, reminder(api, other), "{\"decision\":\"REJECT\",\"reason\":\"he called\"}", 200);
    decide(api, reminder(api, other), "{\"decision\":\"APPROVE\"}", 409);
    decide(api, UUID.randomUUID().toString(), "{\"decision\":\"APPROVE\"}", 404);

    await().atMost(Timeouts.LONG).until(() -> state(api, one).equals("SENT"));
    assertThat(WithMailbox.to("good@b.example")).hasSize(1);
    assertThat(state(api, other)).isEqualTo("REJECTED");
    assertThat(api.reminders(other).getString("items[0].failure")).isEqualTo("he called");
    assertThat(api.reminders(other).getString("items[0].decidedBy")).isNotBlank();
    assertThat(WithMailbox.to("bad@b.example")).isEmpty();
    assertThat(waiting(api).getList("items")).isEmpty();
    assertThat(decision(api, other)).isEqualTo("SEND_REMINDER");
  }

  private static void planWithApproval(Api api) {
    api.controller()
        .body(
            """
            {"steps":[
              {"name":"first","daysFromDue":3,"channel":"EMAIL","approval":true},
              {"name":"second","daysFromDue":15,"channel":"EMAIL","waitDays":5}]}
            """)
        .put("/v1/dunning-policies/be-b2b")
        .then()
        .statusCode(200);
    assertThat(api.get("/v1/dunning-policies/be-b2b").getBoolean("steps[0].approval")).isTrue();
  }

  private static void begin(Api api, String date) {
    api.controller()
        .body("{\"businessDate\":\"" + date + "\"}")
        .post("/v1/dunning-runs")
        .then()
        .statusCode(202);
  }

  private static void decide(Api api, String reminder, String body, int status) {
    api.controller()
        .body(body)
        .post("/v1/reminders/" + reminder + "/approval")
        .then()
        .statusCode(status);
  }

  private static JsonPath waiting(Api api) {
    return api.get("/v1/reminders?state=TO_APPROVE");
  }

  private static String reminder(Api api, UUID invoice) {
    return api.reminders(invoice).getString("items[0].id");
  }

  private static String state(Api api, UUID invoice) {
    return api.reminders(invoice).getString("items[0].state");
  }

  private static String decision(Api api, UUID invoice) {
    return api.get("/v1/invoices/" + invoice + "/explanation?asOf=2026-06-15")
        .getString("decision");
  }
}
