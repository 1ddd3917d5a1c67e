package org.encours.risk;

import static org.encours.risk.Ledger.eur;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.Contracts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What accounts and registers say. */
@QuarkusTest
@WithServers
class SolvencyIT extends RiskStory {

  @Test
  void insolvencyActsAtOnce() {
    Ledger ledger = company();
    String path = "/v1/debtors/" + ledger.reference + "/solvency-reports";
    as("controller")
        .body("{\"asOf\":\"2026-11-01\",\"source\":\"gazette\",\"events\":[\"INSOLVENCY\"]}")
        .post(path)
        .then()
        .statusCode(201);
    risk(ledger)
        .body("score", equalTo(0))
        .body("grade", equalTo("E"))
        .body("onHold", equalTo(true))
        .body("terms", equalTo("PREPAYMENT"))
        .body("creditLimit.amount", equalTo("0.00"));
    Topics.Found warned = told(ledger, "risk.early-warning-raised.v1", 1).getFirst();
    Contracts.assertValid("risk.early-warning-raised.v1", warned.data());
  }

  @Test
  void accountsGiveTheirZValuesAndBadOnesAreRefusedByPath() {
    Ledger ledger = company();
    String path = "/v1/debtors/" + ledger.reference + "/solvency-reports";
    String accounts =
        """
        {"asOf":"2025-12-31","source":"accounts","workingCapital":%s,"retainedEarnings":%s,"ebit":%s,
         "equity":%s,"totalAssets":%s,"totalLiabilities":%s,"sales":%s,"events":[]}"""
            .formatted(
                eur("150"),
                eur("200"),
                eur("80"),
                eur("400"),
                eur("1000"),
                eur("600"),
                eur("1200"));
    as("controller")
        .body(accounts)
        .post(path)
        .then()
        .statusCode(201)
        .body("zDoublePrime", equalTo("2.8736"))
        .body("zone", equalTo("SAFE"))
        .body("zPrime", equalTo("2.0031"));
    as("controller")
        .body(accounts.replace("\"600\"", "\"0\""))
        .post(path)
        .then()
        .statusCode(201)
        .body("zDoublePrime", nullValue());
    as("controller")
        .body(accounts.replace("\"1000\"", "\"0\"").replace("[]", "[\"GOSSIP\"]"))
        .post(path)
        .then()
        .statusCode(422)
        .body("violations.path", hasItem("totalAssets"));
  }
}
