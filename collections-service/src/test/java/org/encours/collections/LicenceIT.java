package org.encours.collections;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** Who may collect from a consumer in Belgium, and what it is told to say first. */
@QuarkusTest
@WithServers
class LicenceIT {

  private static final Creditor OURS = new Creditor("licences-be");

  @Test
  void aConsumersClaimGoesToNobodyWithoutRegistration() {
    OURS.worksWithRecouvraAndOtherOne();
    agency("deurwaarder", "\"kind\":\"BAILIFF\"").body("registration", nullValue());
    agency("registered", "\"registration\":\"FPS-1\"").body("kind", equalTo("COLLECTOR"));
    OURS.as("committee").get("/v1/agencies").then().body("items.registration", hasItem("FPS-1"));

    Ledger.Debt debt = OURS.ledger.provenDebt("1000.00");
    OURS.ledger.handOffConsumer(debt);
    String id = OURS.theCase(debt, "AMICABLE").getString("items[0].id");
    OURS.as("controller")
        .get("/v1/cases/" + id + "/routes")
        .then()
        .body(
            "items.findAll { it.eligible == false }.why",
            hasItem(containsString("recouvra has no registration with the FPS Economy")));
    OURS.post(
            "controller",
            id,
            "/handoff",
            "{\"route\":\"AMICABLE\",\"agency\":\"recouvra\",\"handedOffOn\":\"2026-06-11\"}")
        .statusCode(409)
        .body("type", equalTo("/problems/route-not-open"))
        .body("detail", containsString("art. XIX.6 CEL"));
    String agency = OURS.shown(id).extract().path("agency");
    OURS.asAgency(agency)
        .get("/v1/agency/cases/" + id)
        .then()
        .body("notice.freeDays", equalTo(14))
        .body("notice.supervisor", startsWith("SPF Economie"));
    OURS.post(
            "controller",
            id,
            "/handoff",
            "{\"route\":\"AMICABLE\",\"agency\":\""
                + (agency.equals("registered") ? "deurwaarder" : "registered")
                + "\",\"handedOffOn\":\"2026-06-11\"}")
        .statusCode(200);
    Told.on(
        "encours.handoffs.licences-be.deurwaarder",
        1,
        e -> e.data().contains(id) && e.data().contains("geen gerechtelijke invordering"));
  }

  private static ValidatableResponse agency(String id, String licence) {
    return OURS.as("controller")
        .body(
            """
            {"name":"%s","countries":["BE"],"feeSchedule":{"bands":[{"successShare":"50"}]},%s}
            """
                .formatted(id, licence))
        .put("/v1/agencies/" + id)
        .then();
  }
}
