package org.encours.risk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What is kept about a person, handed over and forgotten. */
@QuarkusTest
@WithServers
class PersonalDataIT extends RiskStory {

  @Test
  void aDebtorIsHandedItsDataAndForgottenOnceItOwesNothing() {
    Ledger person = known(new Ledger(creditor, "P-9", "CONSUMER"));
    UUID invoice = person.issued("2026-01-01", "2026-01-31", "60.00");
    awaitExposure(person, "60.00");
    String path = "/v1/debtors/P-9/personal-data";
    as("controller")
        .get(path)
        .then()
        .statusCode(200)
        .body("debtor.reference", equalTo("P-9"))
        .body("fact[0].kind", equalTo("ISSUED"))
        .body("assessment[0].evidence.policy.level", equalTo("BALANCED"));
    as("controller").delete(path).then().statusCode(403);
    as("committee")
        .delete(path)
        .then()
        .statusCode(409)
        .body("type", containsString("claim-still-open"));
    person.paid(invoice, "2026-01-20", "60.00");
    awaitExposure(person, "0.00");
    as("committee").delete(path).then().statusCode(204);
    as("controller").get(path).then().statusCode(404);
    risk(person).statusCode(404);
  }
}
