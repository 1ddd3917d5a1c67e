package org.encours.invoice;

import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claim that is contested, given up or late. */
@QuarkusTest
@WithServers
class ClaimIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  @Test
  void aDisputeFlagsItsInvoiceUntilItIsResolved() {
    String invoice = ledger.issued("D-1", "100.00");
    String dispute =
        ledger
            .controller()
            .body(
                "{\"reason\":\"GOODS\",\"amount\":%s,\"note\":\"two bags torn\",\"openedOn\":\"2026-01-20\"}"
                    .formatted(money("40.00")))
            .post("/v1/invoices/" + invoice + "/disputes")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    ledger
        .invoice(invoice)
        .body("disputed", equalTo(true))
        .body("disputedAmount.amount", equalTo("40.00"))
        .body("disputes[0].reason", equalTo("GOODS"));
    ledger
        .controller()
        .body("{\"reason\":\"AMOUNT\",\"amount\":%s,\"note\":\"more\"}".formatted(money("60.01")))
        .post("/v1/invoices/" + invoice + "/disputes")
        .then()
        .statusCode(422);
    ledger
        .controller()
        .body("{\"outcome\":\"REJECTED\",\"resolvedOn\":\"2026-01-25\"}")
        .post("/v1/disputes/" + dispute + "/resolution")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("REJECTED"));
    ledger.invoice(invoice).body("disputed", equalTo(false));
    ledger
        .controller()
        .body("{\"outcome\":\"UPHELD\"}")
        .post("/v1/disputes/" + dispute + "/resolution")
        .then()
        .statusCode(409);
  }

  @Test
  void onlyTheCommitteeWritesOff() {
    String invoice = ledger.issued("W-1", "100.00");
    String body = "{\"reason\":\"insolvent\",\"writtenOffOn\":\"2026-06-30\"}";
    String path = "/v1/invoices/" + invoice + "/write-off";
    ledger.controller().body(body).post(path).then().statusCode(403);
    ledger
        .as("committee")
        .body(body)
        .post(path)
        .then()
        .statusCode(200)
        .body("status", equalTo("WRITTEN_OFF"));
    ledger.as("committee").body(body).post(path).then().statusCode(409);
    ledger.aged("2026-06-29").body("items[0].d90plus.amount", equalTo("100.00"));
    ledger.aged("2026-06-30").body("items", hasSize(0));
  }

  @Test
  void whatIsWrittenOffSaysTheVatToRecover() {
    String invoice =
        ledger
            .issue(
                Ledger.invoiceBody("V-1", "100").replace("\"vatRate\":\"0\"", "\"vatRate\":\"21\""))
            .statusCode(201)
            .extract()
            .path("id");
    ledger.received("60.50", "2026-02-01");
    ledger.invoice(invoice).body("vatToRecover", nullValue());
    ledger
        .as("committee")
        .body("{\"reason\":\"insolvent\",\"writtenOffOn\":\"2026-06-30\"}")
        .post("/v1/invoices/" + invoice + "/write-off")
        .then()
        .statusCode(200);
    ledger
        .invoice(invoice)
        .body("writtenOff.amount", equalTo("60.50"))
        .body("vatToRecover.amount", equalTo("10.50"));
  }

  @Test
  void anOverdueRunTellsOnceOfEachInstalment() {
    ledger
        .issue(
            """
            {"number":"O-1","debtor":"C-1","issueDate":"2026-01-05","currency":"EUR",
             "instalments":[{"dueDate":"2026-02-01","amount":%s},{"dueDate":"2026-03-01","amount":%s}],
             "lines":[{"description":"A","quantity":"1","unitPrice":"100","vatRate":"0"}]}
            """
                .formatted(money("40.00"), money("60.00")))
        .statusCode(201);
    ledger.issued("O-2", "10.00");
    assertMarked("2026-02-01", 0);
    assertMarked("2026-02-02", 1);
    assertMarked("2026-02-02", 0);
    assertMarked("2026-03-02", 2);
    ledger
        .aged("2026-02-02")
        .body("items[0].d1_30.amount", equalTo("40.00"))
        .body("items[0].notDue.amount", equalTo("70.00"));
  }

  private void assertMarked(String day, int marked) {
    ledger
        .overdueRun(day)
        .body("status", equalTo("COMPLETED"))
        .body("byStep.OVERDUE", marked == 0 ? nullValue() : equalTo(marked));
  }
}
