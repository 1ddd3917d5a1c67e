package org.encours.invoice;

import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
class LedgerPolicyIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  @Test
  void withoutAPolicyEveryCentCounts() {
    ledger.erp().get("/v1/ledger-policy").then().statusCode(200).body("tolerance", nullValue());
    String invoice = ledger.issued("P-1", "100.00");
    ledger.received("99.99", "2026-02-01");
    ledger.invoice(invoice).body("open.amount", equalTo("0.01"));
  }

  @Test
  void aFewCentsMissingAreLetGoOnceTheCommitteeSaysSo() {
    String policy = "{\"tolerance\":{\"percent\":\"0.5\",\"atMost\":%s}}".formatted(money("2.00"));
    ledger.controller().body(policy).put("/v1/ledger-policy").then().statusCode(403);
    ledger.as("committee").body(policy).put("/v1/ledger-policy").then().statusCode(200);
    String invoice = ledger.issued("P-1", "100.00");
    String receipt = ledger.received("99.60", "2026-02-01");
    ledger
        .invoice(invoice)
        .body("status", equalTo("PAID"))
        .body("credited.amount", equalTo("0.40"))
        .body("movements[2].kind", equalTo("TOLERATED"));
    ledger.erp().body("{}").post("/v1/receipts/" + receipt + "/reversal").then().statusCode(200);
    ledger.invoice(invoice).body("open.amount", equalTo("100.00"));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("100.00"));
  }

  @Test
  void whoSetThePolicyIsInTheTrailWithWhatItWasBefore() {
    for (String limit : new String[] {"1.00", "2.00"}) {
      ledger
          .as("committee")
          .body("{\"tolerance\":{\"percent\":\"0.5\",\"atMost\":%s}}".formatted(money(limit)))
          .put("/v1/ledger-policy")
          .then()
          .statusCode(200);
    }
    ledger
        .as("auditor")
        .get("/v1/audit-trail?subject=" + ledger.creditor)
        .then()
        .statusCode(200)
        .body("items.what", org.hamcrest.Matchers.hasItem("ledger-policy.set"))
        .body("items[-1].who", equalTo("committee@" + ledger.creditor))
        .body("items[-1].before.tolerance.atMost.amount", equalTo("1.00"))
        .body("items[-1].after.tolerance.atMost.amount", equalTo("2.00"));
  }

  /** Belgium: 60 days between enterprises; a longer clause counts as unwritten (art. 4). */
  @Test
  void aTermBeyondTheLawIsTakenWithAWarningUnlessTheCreditorWantsItRefused() {
    String body =
        Ledger.invoiceBody("T-1", "10")
            .replace("\"terms\":{\"netDays\":30}", "\"terms\":{\"netDays\":75}");
    String taken =
        ledger
            .issue(body)
            .statusCode(201)
            .body("dueDate", equalTo("2026-03-21"))
            .body("lawfulDueDate", equalTo("2026-02-04"))
            .body("warnings[0].text", org.hamcrest.Matchers.containsString("art. 4"))
            .extract()
            .path("id");
    ledger.invoice(taken).body("legal.lawful.dueDate", equalTo("2026-02-04"));

    ledger
        .as("committee")
        .body("{\"terms\":{\"refuseUnlawful\":true}}")
        .put("/v1/ledger-policy")
        .then()
        .statusCode(200)
        .body("terms.refuseUnlawful", equalTo(true));
    ledger
        .issue(body.replace("T-1", "T-2"))
        .statusCode(422)
        .body("violations.path", org.hamcrest.Matchers.hasItem("terms"));
  }

  @Test
  void aPolicyThatForgivesTooMuchIsRefused() {
    ledger
        .as("committee")
        .body(
            "{\"tolerance\":{\"percent\":\"6\",\"atMost\":%s},\"lossRates\":{\"notDue\":\"1\"}}"
                .formatted(money("0.00")))
        .put("/v1/ledger-policy")
        .then()
        .statusCode(422)
        .body(
            "violations.path",
            org.hamcrest.Matchers.containsInAnyOrder(
                "tolerance.percent", "tolerance.atMost", "lossRates"));
  }
}
