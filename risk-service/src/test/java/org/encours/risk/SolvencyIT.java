package org.encours.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.Ledger.eur;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
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
         "equity":%s,"totalAssets":%s,"totalLiabilities":%s,"sales":%s,"events":[]}\
        """
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
        .statusCode(422)
        .body("violations.path", equalTo(List.of("totalLiabilities")))
        .body("violations[0].message", containsString("events or a score alone"));
    as("controller")
        .body("{\"asOf\":\"2025-12-31\",\"source\":\"gazette\",\"events\":[\"SEIZURE\"]}")
        .post(path)
        .then()
        .statusCode(201)
        .body("zDoublePrime", nullValue());
    as("controller")
        .body(accounts.replace("\"600\"", "\"-1\""))
        .post(path)
        .then()
        .statusCode(422)
        .body("violations.path", hasItem("totalLiabilities"));
    as("controller")
        .body(accounts.replace("\"1000\"", "\"0\"").replace("[]", "[\"GOSSIP\"]"))
        .post(path)
        .then()
        .statusCode(422)
        .body("violations.path", hasItem("totalAssets"));
  }

  @Test
  void anInsurersCoverStretchesTheLimitAndLeverageIsSaidWithAHold() {
    Ledger ledger = company();
    String debtor = "/v1/debtors/" + ledger.reference;
    String cover =
        "{\"insurer\":\"Insurer\",\"limit\":%s,\"coveredPercent\":\"90\",\"until\":\"2099-12-31\"}"
            .formatted(eur("20000.00"));
    as("controller")
        .body(cover)
        .put(debtor + "/insurance")
        .then()
        .statusCode(200)
        .body("creditLimit.amount", equalTo("23000.00"));
    risk(ledger).body("creditLimit.amount", equalTo("23000.00"));
    as("controller")
        .body(cover.replace("2099", "1999"))
        .put(debtor + "/insurance")
        .then()
        .statusCode(409)
        .body("type", containsString("cover-already-over"));
    as("controller")
        .body(cover.replace("\"90\"", "\"101\""))
        .put(debtor + "/insurance")
        .then()
        .statusCode(422);
    as("controller")
        .body("{\"leverage\":\"HIGH\"}")
        .put(debtor + "/leverage")
        .then()
        .statusCode(200);
    as("controller")
        .body("{\"asOf\":\"2026-11-01\",\"source\":\"gazette\",\"events\":[\"INSOLVENCY\"]}")
        .post(debtor + "/solvency-reports")
        .then()
        .statusCode(201);
    risk(ledger).body("creditLimit.amount", equalTo("0.00"));
    assertThat(told(ledger, "risk.credit-hold-placed.v1", 1).getFirst().data())
        .contains("it depends on this supply");
  }

  @Test
  void anOutsideScoreMovesTheScoreAndLeavesEventsAsTheyWere() {
    Ledger ledger = company();
    String path = "/v1/debtors/" + ledger.reference + "/solvency-reports";
    as("controller")
        .body("{\"asOf\":\"2026-11-01\",\"source\":\"bureau\",\"score\":90}")
        .post(path)
        .then()
        .statusCode(201);
    risk(ledger).body("score", equalTo(72)).body("reasons.code", hasItem("EXTERNAL_SCORE"));
    as("controller")
        .body("{\"asOf\":\"2026-11-02\",\"source\":\"bureau\",\"score\":101}")
        .post(path)
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("score"));
    as("controller")
        .post("/v1/debtors/" + ledger.reference + "/bureau-inquiries")
        .then()
        .statusCode(404);
  }
}
