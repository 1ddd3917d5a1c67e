package org.encours.collections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.Creditor.ACME;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many cases that leave the house at once, on terms of their own. */
@QuarkusTest
@WithServers
class LotIT {

  private static final String APPROVE = "{\"decision\":\"APPROVE\",\"reason\":\"yes\"}";

  private String first;
  private String second;

  @BeforeEach
  void anAgencyHasTwoCases() {
    ACME.worksWithRecouvraAndOtherOne();
    Ledger.Debt one = ACME.ledger.provenDebt("1000.00");
    Ledger.Debt two = ACME.ledger.provenDebt("1100.00");
    first = ACME.handedToAnAgency(one);
    second = ACME.handedToAnAgency(two);
  }

  @Test
  void aLotGoesToAnotherAgencyOnFeesOfItsOwnAndComesBack() {
    UUID unknown = UUID.randomUUID();
    String body =
        """
        {"name":"June","agency":"other-one","cases":["%s","%s","%s"],"handedOffOn":"2026-06-05",
         "feeSchedule":{"bands":[{"successShare":"5"}]}}
        """
            .formatted(first, unknown, second);
    String key = UUID.randomUUID().toString();
    String lot = lot(key, body).body("cases[1].problem", equalTo("not-found")).extract().path("id");
    assertThat(lot(key, body).extract().<String>path("id")).isEqualTo(lot);
    for (String id : List.of(first, second)) {
      ACME.shown(id).body("agency", equalTo("other-one"));
      Told.on(
          "encours.handoffs.acme-be.other-one",
          1,
          e -> e.data().contains(id) && e.data().contains(lot));
      Told.on(
          "encours.handoffs.acme-be.recouvra",
          1,
          e -> e.data().contains(id) && e.type().equals("handoff.recalled.v1"));
    }
    ACME.as("controller").body(body).post("/v1/lots").then().statusCode(422);
    ACME.reports(
            "other-one",
            first,
            """
            {"type":"PAYMENT","updateId":"%s","amount":{"amount":"100.00","currency":"EUR"}}
            """
                .formatted(first))
        .statusCode(201);
    shown(lot)
        .body("cases[0].stage", equalTo("WORKING"))
        .body("totals[0].cases", equalTo(2))
        .body("totals[0].sums.recovered.amount", equalTo("100.00"))
        .body("totals[0].sums.fees.amount", equalTo("5.00"));
    ACME.as("auditor").get("/v1/lots?limit=500").then().body("items.id", hasItem(lot));
    ACME.as("controller")
        .body("{\"reason\":\"too slow\",\"recalledOn\":\"2026-07-01\"}")
        .post("/v1/lots/" + lot + "/recall")
        .then()
        .statusCode(200)
        .body("cases.stage", hasItems("NOT_TAKEN", "ENDED"))
        .body("cases[0].end", equalTo("RECALLED"))
        .body("cases[2].end", equalTo("RECALLED"));
    ACME.shown(first).body("status", equalTo("PROPOSED")).body("agency", nullValue());
  }

  @Test
  void aLotIsSoldForOnePriceOrNotAtAll() {
    String sale =
        """
        {"name":"Old ones","sale":{"buyer":"Rachat SA","price":{"amount":"%s","currency":"EUR"}},
         "cases":["%s","%s"%s]}
        """;
    String withStranger = sale.formatted("300.00", first, second, ",\"" + UUID.randomUUID() + "\"");
    ACME.as("controller")
        .body(withStranger)
        .post("/v1/lots")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("cases[2]"));
    ACME.shown(first).body("status", equalTo("AMICABLE"));
    String id =
        lot(UUID.randomUUID().toString(), sale.formatted("300.00", first, second, ""))
            .body("cases[0].stage", equalTo("WAITING"))
            .body("cases[0].price.amount", equalTo("143.28"))
            .body("cases[1].price.amount", equalTo("156.72"))
            .extract()
            .path("id");
    ACME.shown(first).body("proposal.route.sale.price.amount", equalTo("143.28"));
    ACME.as("controller").body(APPROVE).post("/v1/lots/" + id + "/approval").then().statusCode(403);
    ACME.as("committee")
        .body(APPROVE)
        .post("/v1/lots/" + id + "/approval")
        .then()
        .statusCode(200)
        .body("cases.stage", equalTo(List.of("SOLD", "SOLD")));
    ACME.shown(second).body("status", equalTo("SOLD"));
  }

  private static ValidatableResponse lot(String key, String body) {
    return ACME.as("controller")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/lots")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse shown(String lot) {
    return ACME.as("controller").get("/v1/lots/" + lot).then().statusCode(200);
  }
}
