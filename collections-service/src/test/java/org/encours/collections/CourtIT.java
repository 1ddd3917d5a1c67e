package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.AbstractStringAssert;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an agency that gave up to a title. */
@QuarkusTest
@WithServers
class CourtIT {

  private final Ledger ledger = ACME.ledger;

  @BeforeEach
  void agenciesAreRegistered() {
    ACME.worksWithRecouvraAndOtherOne();
  }

  @Test
  void whenTheAgencyGivesUpTheCommitteeSendsTheCaseToCourt() {
    Ledger.Debt debt = ledger.provenDebt("4000.00");
    String id = ACME.handedToAnAgency(debt);
    ACME.post("controller", id, "/handoff", "{\"route\":\"JUDICIAL\",\"procedure\":\"BE_IOS\"}")
        .statusCode(409)
        .body("type", equalTo("/problems/amicable-first"));
    ledger.agencySays("handoff.accepted.v1", "recouvra", id, "");
    ledger.agencySays("handoff.closed.v1", "recouvra", id, ",\"code\":\"NO_RESULT\"");
    ACME.theCase(debt, "PROPOSED");
    ACME.shown(id).body("proposal.route.procedure", equalTo("BE_IOS"));
    ACME.post("controller", id, "/approval", "{\"decision\":\"APPROVE\",\"reason\":\"worth it\"}")
        .statusCode(403);
    ACME.post(
            "committee",
            id,
            "/approval",
            "{\"decision\":\"APPROVE\",\"reason\":\"worth it\",\"decidedOn\":\"2026-09-01\"}")
        .statusCode(200)
        .body("status", equalTo("JUDICIAL"))
        .body("procedure", equalTo("BE_IOS"));
    ACME.asAgency("recouvra").get("/v1/agency/cases/" + id).then().statusCode(404);
    courtStep(id, "TITLE", "2026-09-02").statusCode(409);
    courtStep(id, "SERVED", "2026-10-01")
        .statusCode(201)
        .body("deadlines[0].on", equalTo("2026-11-10"));
    ACME.shown(id)
        .body("outlook.next.kind", equalTo("COURT_STEP"))
        .body("outlook.next.dueOn", equalTo("2026-11-10"))
        .body("outlook.costsExpected.amount", equalTo("450.00"));
    courtStep(id, "RECORDED", "2026-11-09")
        .statusCode(409)
        .body("detail", equalTo("RECORDED is possible from 2026-11-10."));
    courtStep(id, "RECORDED", "2026-11-10").statusCode(201).body("next[0]", equalTo("TITLE"));
    ACME.post(
            "controller",
            id,
            "/recoveries",
            "{\"amount\":{\"amount\":\"4065.40\",\"currency\":\"EUR\"}}")
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    Told.on("encours.collections", 5, e -> e.data().contains(id));
  }

  @Test
  void theClaimAgainstAnInsolventDebtorIsDeclared() {
    Ledger.Debt debt = ledger.provenDebt("4000.00");
    String id = ACME.handedToAnAgency(debt);
    ACME.post(
            "controller",
            id,
            "/insolvency",
            "{\"publishedOn\":\"2026-07-01\",\"declareBy\":\"2026-08-20\"}")
        .statusCode(201)
        .body("status", equalTo("PROPOSED"))
        .body("insolvency.declareBy", equalTo("2026-08-20"));
    ACME.asAgency("recouvra").get("/v1/agency/cases/" + id).then().statusCode(404);
    ACME.as("controller")
        .get("/v1/tasks?date=2026-07-02&kind=DECLARE_CLAIM&limit=500")
        .then()
        .body("items.caseId", hasItem(id));
    ACME.post(
            "controller",
            id,
            "/insolvency/declaration",
            "{\"reference\":\"RegSol 7\",\"declaredOn\":\"2026-07-10\"}")
        .statusCode(200)
        .body("insolvency.declaredOn", equalTo("2026-07-10"));
    ACME.post(
            "controller",
            id,
            "/recoveries",
            "{\"amount\":{\"amount\":\"400.00\",\"currency\":\"EUR\"}}")
        .statusCode(200)
        .body("recovered.amount", equalTo("400.00"));
  }

  @Test
  void anAcknowledgmentKeepsAClaimAlive() {
    Ledger.Debt debt = ledger.provenDebt("4000.00");
    String id = ACME.handedToAnAgency(debt);
    alert("2036-02-20", id).isEqualTo("2036-03-03");
    String letter =
        "{\"kind\":\"ACKNOWLEDGMENT\",\"on\":\"2026-06-20\",\"proof\":\"e-mail of that day\"}";
    for (int i = 0; i < 2; i++) {
      ACME.post("controller", id, "/acts", letter)
          .statusCode(201)
          .body("acts.size()", equalTo(1))
          .body("acts[0].kind", equalTo("ACKNOWLEDGMENT"));
    }
    ACME.shown(id)
        .body(
            "timeline.text",
            hasItem(containsString("prescribed after 2036-06-20 instead of 2036-03-03")));
    alert("2036-06-10", id).isEqualTo("2036-06-20");
    ACME.post("controller", id, "/acts", letter.replace("2026-06-20", "2999-01-01"))
        .statusCode(422)
        .body("violations.path", hasItem("on"));
    ACME.post("auditor", id, "/acts", letter).statusCode(403);
  }

  /** When the claim dies, as the list of a day says. */
  private static AbstractStringAssert<?> alert(String day, String id) {
    return assertThat(
        ACME.as("controller")
            .get("/v1/tasks?kind=PRESCRIPTION&limit=500&date=" + day)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getString("items.find { it.caseId == '" + id + "' }.dueOn"));
  }

  private static io.restassured.response.ValidatableResponse courtStep(
      String id, String step, String on) {
    return ACME.as("controller")
        .body("{\"step\":\"%s\",\"on\":\"%s\"}".formatted(step, on))
        .post("/v1/cases/" + id + "/court-steps")
        .then();
  }
}
