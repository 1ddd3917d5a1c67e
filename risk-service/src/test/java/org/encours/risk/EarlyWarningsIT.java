package org.encours.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.adapter.out.postgres.PortfolioNow;
import org.encours.risk.domain.behaviour.PortfolioTotals;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.Test;

/** What a credit manager is told before the next invoice is late. */
@QuarkusTest
@WithServers
class EarlyWarningsIT extends RiskStory {

  @Inject PortfolioNow portfolio;
  @Inject Tenancy tenancy;

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

  /** The book that concentration is measured by, out of what the debtors owe. */
  @Test
  void theShareOfADebtorAndOfAGroupIsKnownOnceTenOweSomething() {
    List<Ledger> debtors = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      boolean isMember = i > 1 && i < 5;
      debtors.add(new Ledger(creditor, "B-" + i, "COMPANY", isMember ? "B-1" : null));
      debtors.getLast().issued("2026-02-01", "2026-03-02", i == 0 ? "900.00" : "100.00");
    }
    debtors.forEach(this::known);
    debtors.getLast().unallocated("40.00");
    debtors
        .subList(0, 9)
        .forEach(each -> awaitExposure(each, each == debtors.getFirst() ? "900.00" : "100.00"));
    awaitExposure(debtors.getLast(), "60.00");
    CreditorId acme = new CreditorId(creditor);
    PortfolioTotals book = tenancy.in(acme, () -> portfolio.of(acme)).book().orElseThrow();
    assertThat(book).isEqualTo(new PortfolioTotals(Money.of("1760", "EUR"), 10));
    assertThat(book.shareOf(Money.of("900.00", "EUR"))).contains(new BigDecimal("0.5114"));
    as("auditor")
        .get("/v1/debtors/B-3/group/behaviour?asOf=2026-03-12")
        .then()
        .statusCode(200)
        .body("members", equalTo(List.of("B-1", "B-2", "B-3", "B-4")))
        .body("exposure.amount", equalTo("400.00"))
        .body("overdue.amount", equalTo("400.00"))
        .body("known", equalTo(4))
        .body("weightedDaysLate", equalTo("10.00"))
        .body("paymentIndex", equalTo("73.33"))
        .body("shareOfExposure", equalTo("0.2222")); // of 1,800: it had not paid ahead by then
    as("auditor")
        .get("/v1/debtors/B-3/behaviour?asOf=2026-01-31")
        .then()
        .body("members", equalTo(List.of("B-3")))
        .body("exposure.amount", equalTo("0.00"))
        .body("since", nullValue());
    as("auditor").get("/v1/debtors/B-99/group/behaviour").then().statusCode(404);
    review("2026-02-10").body("status", equalTo("COMPLETED"));
    concentration()
        .body("debtor", equalTo(List.of("B-1")))
        .body("text", equalTo(List.of("its group owes 400.00 EUR, 23 % of all that is owed")))
        .body("moneyAtRisk.amount", equalTo(List.of("400.00")));
    debtors.get(2).unallocated("100.00");
    awaitExposure(debtors.get(2), "0.00");
    review("2026-02-11").body("status", equalTo("COMPLETED"));
    concentration().body("", hasSize(0));
  }

  private ValidatableResponse concentration() {
    return as("controller")
        .get("/v1/early-warnings?limit=100")
        .then()
        .rootPath("items.findAll { it.kind == 'GROUP_CONCENTRATION' }");
  }
}
