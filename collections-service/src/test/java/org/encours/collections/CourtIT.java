package org.encours.collections;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an agency that gave up to a title. */
@QuarkusTest
@WithServers
class CourtIT {

  private final Ledger ledger = new Ledger("acme-be");

  @BeforeEach
  void agenciesAreRegistered() {
    Acme.agenciesAreRegistered(ledger);
  }

  @Test
  void whenTheAgencyGivesUpTheCommitteeSendsTheCaseToCourt() {
    Ledger.Debt debt = ledger.provenDebt("4000.00");
    ledger.handOff(debt);
    String id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
    Acme.as("controller")
        .body("{\"route\":\"JUDICIAL\",\"procedure\":\"BE_IOS\"}")
        .post("/v1/cases/" + id + "/handoff")
        .then()
        .statusCode(409)
        .body("type", equalTo("https://encours.org/problems/amicable-first"));
    ledger.agencySays("handoff.accepted.v1", "recouvra", id, "");
    ledger.agencySays("handoff.closed.v1", "recouvra", id, ",\"code\":\"NO_RESULT\"");
    Acme.theCase(debt, "PROPOSED");
    Acme.as("controller")
        .get("/v1/cases/" + id)
        .then()
        .body("proposal.route.procedure", equalTo("BE_IOS"));
    Acme.as("controller")
        .body("{\"decision\":\"APPROVE\",\"reason\":\"worth it\"}")
        .post("/v1/cases/" + id + "/approval")
        .then()
        .statusCode(403);
    Acme.as("committee")
        .body("{\"decision\":\"APPROVE\",\"reason\":\"worth it\",\"decidedOn\":\"2026-09-01\"}")
        .post("/v1/cases/" + id + "/approval")
        .then()
        .statusCode(200)
        .body("status", equalTo("JUDICIAL"))
        .body("procedure", equalTo("BE_IOS"));
    Acme.asAgency("recouvra").get("/v1/agency/cases/" + id).then().statusCode(404);
    courtStep(id, "TITLE", "2026-09-02").statusCode(409);
    courtStep(id, "SERVED", "2026-10-01")
        .statusCode(201)
        .body("deadlines[0].on", equalTo("2026-11-10"));
    courtStep(id, "RECORDED", "2026-11-09")
        .statusCode(409)
        .body("detail", equalTo("RECORDED is possible from 2026-11-10."));
    courtStep(id, "RECORDED", "2026-11-10").statusCode(201).body("next[0]", equalTo("TITLE"));
    Acme.as("controller")
        .body("{\"amount\":{\"amount\":\"4065.40\",\"currency\":\"EUR\"}}")
        .post("/v1/cases/" + id + "/recoveries")
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    Acme.valid(Topics.await("encours.collections", 5, e -> e.data().contains(id), Acme.PATIENCE));
  }

  @Test
  void theClaimAgainstAnInsolventDebtorIsDeclared() {
    Ledger.Debt debt = ledger.provenDebt("4000.00");
    ledger.handOff(debt);
    String id = Acme.theCase(debt, "AMICABLE").getString("items[0].id");
    Acme.as("controller")
        .body("{\"publishedOn\":\"2026-07-01\",\"declareBy\":\"2026-08-20\"}")
        .post("/v1/cases/" + id + "/insolvency")
        .then()
        .statusCode(201)
        .body("status", equalTo("PROPOSED"))
        .body("insolvency.declareBy", equalTo("2026-08-20"));
    Acme.asAgency("recouvra").get("/v1/agency/cases/" + id).then().statusCode(404);
    Acme.as("controller")
        .get("/v1/tasks?date=2026-07-02&kind=DECLARE_CLAIM&limit=500")
        .then()
        .body("items.caseId", org.hamcrest.Matchers.hasItem(id));
    Acme.as("controller")
        .body("{\"reference\":\"RegSol 7\",\"declaredOn\":\"2026-07-10\"}")
        .post("/v1/cases/" + id + "/insolvency/declaration")
        .then()
        .statusCode(200)
        .body("insolvency.declaredOn", equalTo("2026-07-10"));
    Acme.as("controller")
        .body("{\"amount\":{\"amount\":\"400.00\",\"currency\":\"EUR\"}}")
        .post("/v1/cases/" + id + "/recoveries")
        .then()
        .statusCode(200)
        .body("recovered.amount", equalTo("400.00"));
  }

  private static io.restassured.response.ValidatableResponse courtStep(
      String id, String step, String on) {
    return Acme.as("controller")
        .body("{\"step\":\"%s\",\"on\":\"%s\"}".formatted(step, on))
        .post("/v1/cases/" + id + "/court-steps")
        .then();
  }
}
