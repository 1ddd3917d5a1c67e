package org.encours.invoice;

import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim that was sold or factored is shown as what it is, wherever it is shown. */
@QuarkusTest
@WithServers
class AssignmentIT {

  private static final String FACTOR =
      """
      {"kind":"FACTORED","assignee":"Factor Test SA","assignedOn":"2026-01-10","payTo":"BE21001234567803"}
      """;

  private Ledger ledger;
  private String invoice;

  @BeforeEach
  void anInvoiceOfItsOwn() {
    ledger = Ledger.belgian();
    invoice = ledger.issued("A-1", "100.00");
  }

  private ValidatableResponse assign(String body) {
    return ledger.controller().body(body).post("/v1/invoices/" + invoice + "/assignment").then();
  }

  @Test
  void aFactoredClaimIsAssignedUntilItComesBack() {
    assign(FACTOR).statusCode(200).body("status", equalTo("ASSIGNED"));
    assign(FACTOR).statusCode(409).body("type", containsString("already-assigned"));
    ledger
        .invoice(invoice)
        .body("status", equalTo("ASSIGNED"))
        .body("assignment.assignee", equalTo("Factor Test SA"))
        .body("assignment.payTo", equalTo("BE21001234567803"));
    ledger.erp().get("/v1/invoices?status=ASSIGNED").then().body("items[0].number", equalTo("A-1"));
    ledger
        .controller()
        .body("{\"reason\":\"not paid within 90 days\",\"reassignedOn\":\"2026-05-01\"}")
        .post("/v1/invoices/" + invoice + "/reassignment")
        .then()
        .statusCode(200)
        .body("status", equalTo("OPEN"));
    ledger
        .controller()
        .body("{\"reason\":\"again\"}")
        .post("/v1/invoices/" + invoice + "/reassignment")
        .then()
        .statusCode(409)
        .body("type", containsString("not-assigned"));
  }

  @Test
  void whatTheDebtorPaysHereAfterwardsIsItsNewOwners() {
    assign(FACTOR).statusCode(200);
    String receipt = ledger.received("100.00", "2026-02-01");
    ledger.invoice(invoice).body("status", equalTo("ASSIGNED"));
    ledger
        .erp()
        .get("/v1/receipts/" + receipt)
        .then()
        .body("unallocated.amount", equalTo("0.00"))
        .body("allocations[0].owedTo", equalTo("Factor Test SA"));
  }

  @Test
  void whatCameBeforeSettlesIt() {
    assign(FACTOR).statusCode(200);
    ledger.received("100.00", "2026-01-09");
    ledger.invoice(invoice).body("status", equalTo("PAID"));
    ledger.aged("2026-03-01").body("items", org.hamcrest.Matchers.empty());
  }

  @Test
  void aDisputedClaimIsNotSold() {
    ledger
        .controller()
        .body("{\"reason\":\"GOODS\",\"note\":\"torn\",\"amount\":%s}".formatted(money("10.00")))
        .post("/v1/invoices/" + invoice + "/disputes")
        .then()
        .statusCode(201);
    assign(FACTOR).statusCode(409).body("type", containsString("not-assignable"));
  }

  @Test
  void whatIsWrongWithTheOrderIsNamed() {
    assign("{\"assignee\":\"\",\"payTo\":\"BE21001234567804\"}")
        .statusCode(422)
        .body(
            "violations.path",
            org.hamcrest.Matchers.containsInAnyOrder("kind", "assignee", "payTo"));
    ledger
        .erp()
        .body(FACTOR)
        .post("/v1/invoices/" + invoice + "/assignment")
        .then()
        .statusCode(403);
  }
}
