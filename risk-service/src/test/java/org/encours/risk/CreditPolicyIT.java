package org.encours.risk;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** The credit policy as data, and what another one would do. */
@QuarkusTest
@WithServers
class CreditPolicyIT extends RiskStory {

  @Test
  void aPolicyIsChosenAsALevelAndChangedAsData() {
    Ledger ledger = company();
    as("controller")
        .get("/v1/credit-policy")
        .then()
        .statusCode(200)
        .body("level", equalTo("BALANCED"));
    as("controller")
        .body("{\"level\":\"CAUTIOUS\"}")
        .put("/v1/credit-policy")
        .then()
        .statusCode(403);
    String etag =
        as("committee")
            .body(
                "{\"level\":\"CAUTIOUS\",\"grades\":{\"C\":{\"terms\":\"DEPOSIT\",\"depositPercent\":\"25\"}}}")
            .put("/v1/credit-policy")
            .then()
            .statusCode(200)
            .body("grades.C.startingLimit.amount", equalTo("2000.00"))
            .extract()
            .header("ETag");
    risk(ledger).body("creditLimit.amount", equalTo("2000.00")).body("terms", equalTo("DEPOSIT"));
    check(ledger, "1000.00", "")
        .body("answer", equalTo("DEPOSIT"))
        .body("depositPercent", equalTo("25"));
    as("committee")
        .header("If-Match", "\"0\"")
        .body("{\"level\":\"LIBERAL\"}")
        .put("/v1/credit-policy")
        .then()
        .statusCode(409);
    as("committee")
        .header("If-Match", etag)
        .body(
            "{\"level\":\"LIBERAL\",\"grades\":{\"C\":{\"terms\":\"DEPOSIT\",\"depositPercent\":\"33\"}}}")
        .put("/v1/credit-policy")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("grades.C"));
  }

  @Test
  void aPolicyIsTriedOnThePresentBookWithoutChangingIt() {
    Ledger ledger = company();
    for (int i = 1; i <= 5; i++) {
      ledger.paid(ledger.issued("2026-01-05", "2026-02-04", "1000.00"), "2026-02-04", "1000.00");
    }
    ledger.issued("2026-01-29", "2026-02-28", "400.00");
    awaitExposure(ledger, "400.00");
    review("2026-03-20").body("status", equalTo("COMPLETED"));
    risk(ledger).body("onHold", equalTo(false)).body("terms", equalTo("OPEN"));
    as("controller")
        .body("{\"level\":\"CAUTIOUS\"}")
        .post("/v1/credit-policy/simulations")
        .then()
        .statusCode(200)
        .body("debtors", equalTo(1))
        .body("newlyRefused", equalTo(1))
        .body("salesAtRisk.amount", equalTo("21600.00")); // 5,400 in 3 months
    risk(ledger).body("onHold", equalTo(false));
  }

  @Test
  void aKindOfDebtorMayHaveAPolicyOfItsOwn() {
    Ledger company = company();
    Ledger city = known(new Ledger(creditor, "CITY-1", "PUBLIC_BODY"));
    String own = "/v1/credit-policy/segments/PUBLIC_BODY";
    as("controller").body("{\"level\":\"LIBERAL\"}").put(own).then().statusCode(403);
    as("committee").body("{\"level\":\"LIBERAL\"}").put(own).then().statusCode(200);
    risk(city).body("creditLimit.amount", equalTo("10000.00"));
    risk(company).body("creditLimit.amount", equalTo("5000.00"));
    as("committee")
        .body("{\"level\":\"CAUTIOUS\"}")
        .put("/v1/credit-policy")
        .then()
        .statusCode(200);
    risk(city).body("creditLimit.amount", equalTo("10000.00"));
    risk(company).body("creditLimit.amount", equalTo("2000.00"));
    as("controller")
        .body("{\"level\":\"BALANCED\"}")
        .post("/v1/credit-policy/simulations?segment=PUBLIC_BODY")
        .then()
        .statusCode(200)
        .body("debtors", equalTo(1))
        .body("limitsThen.amount", equalTo("5000.00"));
    as("committee").delete(own).then().statusCode(204);
    as("auditor").get(own).then().body("level", equalTo("CAUTIOUS"));
    risk(city).body("creditLimit.amount", equalTo("2000.00"));
  }

  @Test
  void aCountryMayHaveAPolicyOfItsOwnAndAKindInItAnother() {
    Ledger french = known(new Ledger(creditor, "FR-1", "COMPANY", null, "FR"));
    Ledger frenchCity = known(new Ledger(creditor, "FR-2", "PUBLIC_BODY", null, "FR"));
    Ledger belgian = company();
    String segments = "/v1/credit-policy/segments/";
    String etag =
        as("auditor")
            .get(segments + "PUBLIC_BODY-FR")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    as("committee").body("{\"level\":\"CAUTIOUS\"}").put(segments + "FR").then().statusCode(200);
    as("committee")
        .header("If-Match", etag)
        .body("{\"level\":\"LIBERAL\"}")
        .put(segments + "PUBLIC_BODY-FR")
        .then()
        .statusCode(200);
    risk(french).body("creditLimit.amount", equalTo("2000.00"));
    risk(frenchCity).body("creditLimit.amount", equalTo("10000.00"));
    risk(belgian).body("creditLimit.amount", equalTo("5000.00"));
    simulated("?segment=FR").body("debtors", equalTo(1));
    simulated("?segment=PUBLIC_BODY").body("debtors", equalTo(0));
    simulated("").body("debtors", equalTo(1)).body("limitsThen.amount", equalTo("10000.00"));
    as("committee").delete(segments + "PUBLIC_BODY-FR").then().statusCode(204);
    risk(frenchCity).body("creditLimit.amount", equalTo("2000.00"));
    as("auditor")
        .get(segments + "FRANCE")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("segment"));
  }

  private ValidatableResponse simulated(String segment) {
    return as("controller")
        .body("{\"level\":\"LIBERAL\"}")
        .post("/v1/credit-policy/simulations" + segment)
        .then()
        .statusCode(200);
  }
}
