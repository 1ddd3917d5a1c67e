package org.encours.collections;

import static org.awaitility.Awaitility.await;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.Timeouts;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work with the debtor while an agency has the case: pauses, offers, representative, the rest. */
@QuarkusTest
@WithServers
class TalksIT {

  private final Ledger ledger = ACME.ledger;
  private String id;

  @BeforeEach
  void anAgencyWorksACase() {
    ACME.worksWithRecouvraAndOtherOne();
    Ledger.Debt debt = ledger.provenDebt("1000.00");
    id = ACME.handedToAnAgency(debt);
  }

  @Test
  void aPauseIsToldToTheAgencyAndStandsOnTheList() {
    post("controller", "/pauses", "{\"cause\":\"MEDIATION\",\"from\":\"2026-06-10\"}")
        .statusCode(201)
        .body("pause.until", equalTo("2026-07-25"));
    ACME.asAgency("recouvra")
        .get("/v1/agency/cases/" + id)
        .then()
        .body("pausedUntil", equalTo("2026-07-25"));
    told("handoff.instructed.v1", "PAUSE");
    ACME.as("controller")
        .get("/v1/tasks?date=2026-07-26&kind=PAUSE_ENDS&limit=500")
        .then()
        .statusCode(200)
        .body("items.caseId", hasItem(id));
    post(
            "controller",
            "/handoff",
            "{\"route\":\"AMICABLE\",\"agency\":\"other-one\",\"handedOffOn\":\"2026-06-11\"}")
        .statusCode(409)
        .body("type", equalTo("/problems/paused-by-law"));
    post("controller", "/pauses/end", "{\"reason\":\"refused\",\"resumedOn\":\"2026-06-20\"}")
        .statusCode(200)
        .body("pause", nullValue());
    told("handoff.instructed.v1", "RESUME");
    post("controller", "/pauses", "{\"cause\":\"TIRED\"}").statusCode(422);
  }

  @Test
  void aSettlementPaidInTimeEndsTheCase() {
    String offer =
        """
        {"by":"DEBTOR","amount":{"amount":"800.00","currency":"EUR"},"payBy":"2026-07-15",
         "madeOn":"2026-06-10"}
        """;
    post("committee", "/settlement-offers/answer", "{\"answer\":\"ACCEPT\",\"reason\":\"x\"}")
        .statusCode(409);
    post("controller", "/settlement-offers", offer)
        .statusCode(201)
        .body("settlement.amount.amount", equalTo("800.00"));
    String yes = "{\"answer\":\"ACCEPT\",\"reason\":\"enough\",\"answeredOn\":\"2026-06-12\"}";
    post("controller", "/settlement-offers/answer", yes).statusCode(403);
    post("committee", "/settlement-offers/answer", yes).statusCode(200);
    told("handoff.instructed.v1", "SETTLEMENT");
    ACME.reports(
            "recouvra",
            id,
            """
            {"type":"PAYMENT","at":"2026-07-01","amount":{"amount":"800.00","currency":"EUR"}}
            """)
        .statusCode(201);
    shown()
        .body("status", equalTo("CLOSED"))
        .body("outcome", equalTo("SETTLED"))
        .body("waived.amount", equalTo("265.40"));
    told("handoff.recalled.v1", "SETTLED");
    // Of the 265.40 given up 65.40 are charges; the invoice's part is for the ledger to write off.
    Told.on(
        "encours.collections",
        1,
        e ->
            e.type().equals("collections.case-closed.v1")
                && e.data().contains(id)
                && e.data().contains("\"waived\":{\"amount\":{\"amount\":\"200.00\""));
  }

  @Test
  void whenOnlyChargesAreLeftTheDayGivesSmallOnesUp() {
    ACME.reports(
            "recouvra",
            id,
            """
            {"type":"PAYMENT","at":"2026-06-15","amount":{"amount":"1000.00","currency":"EUR"}}
            """)
        .statusCode(201);
    shown()
        .body("status", equalTo("AMICABLE"))
        .body("openParts.principal.amount", equalTo("0.00"))
        .body("openParts.accessories.amount", equalTo("65.40"));
    for (int i = 0; i < 2; i++) {
      ACME.collectionRun("2026-07-15");
    }
    shown()
        .body("status", equalTo("CLOSED"))
        .body("outcome", equalTo("SETTLED"))
        .body("timeline.findAll { it.kind == 'WAIVED' }.size()", equalTo(1));
  }

  @Test
  void aCallAtNightIsKeptShownToBothAndTakenUp() {
    ledger.agencySays(
        "handoff.contacted.v1", "recouvra", id, ",\"channel\":\"CALL\",\"code\":\"REACHED\"");
    await()
        .atMost(Timeouts.LONG)
        .until(
            () ->
                ACME.as("controller")
                    .get("/v1/cases/" + id)
                    .jsonPath()
                    .getString("timeline.text")
                    .contains("by CALL"));
    post("controller", "/pauses", "{\"cause\":\"MEDIATION\",\"from\":\"2026-06-21\"}")
        .statusCode(201);
    String visit =
        """
        {"type":"CONTACTED","updateId":"v-1","at":"2026-06-22T22:30:00Z","channel":"VISIT",
         "reached":"NOBODY","by":"AGENCY"}
        """;
    for (int i = 0; i < 2; i++) {
      ACME.reports("recouvra", id, visit).statusCode(201);
    }
    shown()
        .body("breaches.rule", contains("PAUSE"))
        .body("breaches[0].on", equalTo("2026-06-23"))
        .body("breaches[0].source", containsString("CEL"));
    ACME.asAgency("recouvra")
        .get("/v1/agency/cases/" + id)
        .then()
        .body("breaches.what", hasItem(containsString("legal pause")));
    ACME.as("controller")
        .get("/v1/tasks?date=2026-06-30&kind=BREACH&limit=500")
        .then()
        .body("items.caseId", hasItem(id));
    String said = "{\"said\":\"Not in a pause\",\"takenUpOn\":\"2026-06-24\"}";
    post("controller", "/breaches/2/taking-up", said).statusCode(404);
    post("controller", "/breaches/1/taking-up", said)
        .statusCode(200)
        .body("breaches[0].takenUpOn", equalTo("2026-06-24"));
    post("controller", "/breaches/1/taking-up", said).statusCode(409);
    told("handoff.instructed.v1", "Not in a pause");
    ACME.reports("recouvra", id, "{\"type\":\"PROMISE\",\"channel\":\"CALL\"}")
        .statusCode(422)
        .body("violations.path", hasItem("channel"));
    ACME.as("committee")
        .body(
            """
            {"automatic":true,"approvalAbove":{"amount":"25000.00","currency":"EUR"},
             "planGraceDays":7,"insured":false,"contactHours":{"from":"07:00","until":"19:00"}}
            """)
        .put("/v1/collection-policy")
        .then()
        .statusCode(422)
        .body("violations.path", hasItem("contactHours"));
  }

  @Test
  void theAgencySpeaksToTheRepresentativeAndWithTheCreditor() {
    ACME.as("controller")
        .body("{\"name\":\"Noël\",\"role\":\"LAWYER\",\"email\":\"n@bar.example\"}")
        .put("/v1/cases/" + id + "/representative")
        .then()
        .statusCode(200)
        .body("representative.name", equalTo("Noël"));
    ACME.asAgency("recouvra")
        .get("/v1/agency/cases/" + id)
        .then()
        .body("speakTo.email", equalTo("n@bar.example"));
    post("controller", "/messages", "{\"text\":\"How does it stand?\"}").statusCode(201);
    told("handoff.instructed.v1", "How does it stand?");
    ledger.agencySays("handoff.message.v1", "recouvra", id, ",\"note\":\"Badly\"");
    ledger.agencySays(
        "handoff.cost.v1",
        "recouvra",
        id,
        ",\"amount\":{\"amount\":\"18.50\",\"currency\":\"EUR\"}");
    await()
        .atMost(Timeouts.LONG)
        .until(
            () ->
                ACME.as("controller")
                    .get("/v1/cases/" + id)
                    .jsonPath()
                    .getString("costs.amount")
                    .equals("18.50"));
    shown().body("timeline.text", hasItem(containsString("Badly")));
    ACME.as("controller").delete("/v1/cases/" + id + "/representative").then().statusCode(200);
    shown().body("representative", nullValue());
  }

  private ValidatableResponse post(String role, String path, String body) {
    return ACME.post(role, id, path, body);
  }

  private ValidatableResponse shown() {
    return ACME.shown(id);
  }

  /** On the agency's topic and in its feed alike. */
  private void told(String type, String word) {
    Told.on(
        "encours.handoffs.acme-be.recouvra",
        1,
        e -> e.type().equals(type) && e.data().contains(id) && e.data().contains(word));
    ACME.asAgency("recouvra")
        .get("/v1/agency/events?limit=500")
        .then()
        .body("items.findAll { it.data.caseId == '" + id + "' }.type", hasItem(type));
  }
}
