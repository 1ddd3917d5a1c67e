package org.encours.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What a day brings stands in its agenda: raised once, with the money at stake. */
@QuarkusTest
@WithServers
@WithTestResource(WithMailbox.class)
class DayTasksIT {

  @Test
  void promisesDueIdleMoneyAndOldDisputesAreRaisedOnce() {
    Api api = new Api("day-tasks");
    Ledger ledger = Ledger.of("day-tasks", "BE", "SME");
    UUID promising = ledger.debtor("C-1", "COMPANY", "fr", "BE", "a@b.example");
    UUID idle = ledger.debtor("C-2", "COMPANY", "fr", "BE", "b@b.example");
    UUID disputing = ledger.debtor("C-3", "COMPANY", "fr", "BE", "c@b.example");
    UUID promised = invoice(ledger, promising, "C-1");
    UUID payable = invoice(ledger, idle, "C-2");
    UUID disputed = invoice(ledger, disputing, "C-3");
    ledger.disputed(disputing, disputed);
    credit(ledger, idle, "C-2", "120.00");
    List.of(promised, payable, disputed).forEach(api::awaitInvoice);
    promise(api, promised);
    await()
        .atMost(Timeouts.LONG)
        .until(
            () ->
                api.get("/v1/invoices/" + disputed + "/explanation?asOf=2026-07-02")
                    .getString("decision")
                    .equals("DISPUTED"));

    api.run("2026-07-30");
    assertThat(kinds(api, "2026-07-30")).containsExactly("SUSPICIOUS_BALANCE");
    api.run("2026-07-31");
    api.run("2026-07-31");

    JsonPath agenda = api.get("/v1/agenda?date=2026-07-31");
    assertThat(agenda.getList("items.kind", String.class))
        .containsExactlyInAnyOrder("SUSPICIOUS_BALANCE", "PROMISE_DUE", "DISPUTE_TO_SETTLE");
    assertThat(agenda.getString("items.find { it.kind == 'SUSPICIOUS_BALANCE' }.why"))
        .contains("120.00");
    assertThat(agenda.getString("items.find { it.kind == 'PROMISE_DUE' }.debtor")).isEqualTo("C-1");
    assertThat(agenda.getString("items.find { it.kind == 'DISPUTE_TO_SETTLE' }.debtor"))
        .isEqualTo("C-3");
    whatIsDoneIsNotRaisedAgain(api, agenda);
  }

  private static void whatIsDoneIsNotRaisedAgain(Api api, JsonPath agenda) {
    for (String kind : List.of("SUSPICIOUS_BALANCE", "DISPUTE_TO_SETTLE")) {
      api.controller()
          .body("{\"outcome\":\"REACHED\",\"on\":\"2026-07-31\"}")
          .post(
              "/v1/agenda/"
                  + agenda.getString("items.find { it.kind == '" + kind + "' }.id")
                  + "/outcome")
          .then()
          .statusCode(200);
    }

    api.run("2026-08-03");

    assertThat(kinds(api, "2026-08-03"))
        .doesNotContain("SUSPICIOUS_BALANCE", "DISPUTE_TO_SETTLE")
        .contains("PROMISE_BROKEN");
  }

  private static UUID invoice(Ledger ledger, UUID debtor, String reference) {
    return ledger.invoice(
        debtor, reference, "F-" + reference, "2026-06-01", "2026-07-01", "100.00");
  }

  private static void credit(Ledger ledger, UUID debtor, String reference, String amount) {
    ledger.publish(
        "debtor.credit-changed.v1",
        debtor.toString(),
        """
        {"debtorId":"%s","debtor":"%s","credit":{"amount":"%s","currency":"EUR"},"asOf":"2026-07-10"}
        """
            .formatted(debtor, reference, amount));
  }

  private static void promise(Api api, UUID invoice) {
    api.controller()
        .body(
            """
            {"debtor":"C-1","invoices":["%s"],"amount":{"amount":"100.00","currency":"EUR"},
             "dueDate":"2026-07-31","madeOn":"2026-07-20","madeBy":"Lotte","channel":"PHONE"}
            """
                .formatted(invoice))
        .post("/v1/promises")
        .then()
        .statusCode(201);
  }

  private static List<String> kinds(Api api, String date) {
    return api.get("/v1/agenda?date=" + date).getList("items.kind", String.class);
  }
}
