package org.encours.risk;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What a credit manager is told before the next invoice is late. */
@QuarkusTest
@WithServers
class EarlyWarningsIT extends RiskStory {

  @Test
  void warningsAreListedByMoneyAtRiskUntilTheyAreOver() {
    Ledger small = company();
    Ledger large = company();
    for (Ledger ledger : List.of(small, large)) {
      UUID invoice = ledger.issued("2026-01-01", "2026-01-31", "5000.00");
      ledger.paid(invoice, "2026-01-31", "5000.00");
    }
    small.issued("2026-02-01", "2026-03-01", "30000.00");
    UUID open = large.issued("2026-02-01", "2026-03-01", "40000.00");
    awaitExposure(small, "30000.00");
    awaitExposure(large, "40000.00");
    as("controller")
        .get("/v1/early-warnings")
        .then()
        .statusCode(200)
        .body("items.debtor", equalTo(List.of(large.reference, small.reference)))
        .body("items.kind", equalTo(List.of("LIMIT_EXCEEDED", "LIMIT_EXCEEDED")))
        .body("items[0].moneyAtRisk.amount", equalTo("40000.00"));
    large.paid(open, "2026-02-15", "40000.00");
    awaitExposure(large, "0.00");
    as("controller")
        .get("/v1/early-warnings")
        .then()
        .body("items.debtor", equalTo(List.of(small.reference)));
    as("erp").get("/v1/early-warnings").then().statusCode(403);
  }
}
