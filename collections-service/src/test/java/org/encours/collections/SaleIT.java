package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A debt that goes to a buyer: by the committee's decision here, or by the ledger's word. */
@QuarkusTest
@WithServers
class SaleIT {

  private static final String SALE =
      """
      {"route":"SALE","handedOffOn":"2026-09-01","reason":"old and small",
       "sale":{"buyer":"Rachat SA","price":{"amount":"%s","currency":"EUR"},"payTo":"%s"}}
      """;
  private static final String IBAN = "BE21 0012 3456 7803";

  private final Ledger ledger = ACME.ledger;
  private Ledger.Debt debt;
  private String id;

  @BeforeEach
  void anAgencyWorksACase() {
    ACME.worksWithRecouvraAndOtherOne();
    debt = ledger.provenDebt("1000.00");
    id = ACME.handedToAnAgency(debt);
  }

  @Test
  void theCommitteeSellsAndTheCaseEndsWithTheNotice() {
    post("controller", "/handoff", SALE.formatted("150.00", "BE21001234567804"))
        .statusCode(422)
        .body("violations[0].path", equalTo("sale.payTo"));
    post("controller", "/handoff", SALE.formatted("2000.00", IBAN))
        .statusCode(422)
        .body("violations[0].path", equalTo("sale.price"));
    post("controller", "/handoff", SALE.formatted("150.00", IBAN))
        .statusCode(200)
        .body("status", equalTo("PROPOSED"))
        .body("proposal.route.sale.buyer", equalTo("Rachat SA"));
    ACME.asAgency("recouvra").get("/v1/agency/cases/" + id).then().statusCode(404);
    post("controller", "/assignment-notice", "{\"proof\":\"letter\"}").statusCode(409);
    post("committee", "/approval", "{\"decision\":\"APPROVE\",\"reason\":\"yes\"}")
        .statusCode(200)
        .body("status", equalTo("SOLD"))
        .body("sale.terms.payTo", equalTo("BE21001234567803"));
    Told.on(
        "encours.collections",
        1,
        event -> event.type().equals("collections.case-sold.v1") && event.data().contains(id));
    ACME.as("controller")
        .get("/v1/tasks?kind=NOTIFY_DEBTOR&limit=500")
        .then()
        .body("items.caseId", hasItem(id));
    byte[] letter =
        ACME.as("controller")
            .get("/v1/cases/" + id + "/assignment-notice")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new String(letter, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    post("controller", "/assignment-notice", "{\"proof\":\"RR1\",\"notifiedOn\":\"2026-01-01\"}")
        .statusCode(422);
    post("controller", "/assignment-notice", "{\"proof\":\"RR1\"}")
        .statusCode(200)
        .body("status", equalTo("CLOSED"))
        .body("outcome", equalTo("SOLD"))
        .body("recovered.amount", equalTo("150.00"));
    Told.on(
        "encours.collections",
        1,
        event -> event.data().contains("\"SOLD\"") && event.data().contains(id));
    ACME.as("controller")
        .get("/v1/reports/recovery")
        .then()
        .statusCode(200)
        .body("byRoute.group", hasItem("SALE"))
        .body("byRoute.find { it.group == 'SALE' }.recovered.amount", equalTo("150.00"));
  }

  @Test
  void aClaimThatTheLedgerAssignedLeavesItsAgency() {
    ledger.assign(debt, "Factor SA");
    var closed = ACME.theCase(debt, "CLOSED");
    assertThat(closed.getString("items[0].outcome")).isEqualTo("WITHDRAWN");
    Told.on(
        "encours.handoffs.acme-be.recouvra",
        1,
        event -> event.type().equals("handoff.recalled.v1") && event.data().contains(id));
    ledger.handOff(debt);
    assertThat(ACME.cases(debt.reference()).getList("items")).hasSize(1);
  }

  private ValidatableResponse post(String role, String path, String body) {
    return ACME.post(role, id, path, body);
  }
}
