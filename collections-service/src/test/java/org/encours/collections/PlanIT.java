package org.encours.collections;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Paying by instalments. */
@QuarkusTest
@WithServers
class PlanIT {

  private final Ledger ledger = new Ledger("acme-be");

  @BeforeEach
  void agenciesAreRegistered() {
    Acme.agenciesAreRegistered(ledger);
  }

  @Test
  void aBrokenPlanReopensTheCase() {
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    ledger.handOff(debt);
    String id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
    String plan =
        """
        {"agreedOn":"2026-07-01","instalments":[
          {"dueDate":"2026-08-01","amount":{"amount":"500.00","currency":"EUR"}},
          {"dueDate":"2026-09-01","amount":{"amount":"%s","currency":"EUR"}}]}
        """;
    Acme.as("controller")
        .body(plan.formatted("500.00"))
        .post("/v1/cases/" + id + "/payment-plans")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("instalments"));
    Acme.as("controller")
        .body(plan.formatted("565.40"))
        .post("/v1/cases/" + id + "/payment-plans")
        .then()
        .statusCode(201)
        .body("status", equalTo("PLAN"));
    Acme.as("controller")
        .body("{\"businessDate\":\"2026-08-20\"}")
        .post("/v1/collection-runs")
        .then()
        .statusCode(202)
        .body("broken", equalTo(1));
    Acme.as("controller").get("/v1/cases/" + id).then().body("status", equalTo("AMICABLE"));
    Acme.valid(
        Topics.await(
            "encours.collections",
            2,
            e -> e.data().contains(id) && e.type().startsWith("collections.plan-"),
            Acme.PATIENCE));
  }
}
