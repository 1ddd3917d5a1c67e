package org.encours.invoice;

import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credit of any origin pays other invoices or is paid back; nobody gets more than there is. */
@QuarkusTest
@WithServers
class CreditIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  private ValidatableResponse note(String number, String invoice, String amount) {
    return ledger
        .erp()
        .body(
            """
            {"number":"%s",%s,"issueDate":"2026-01-20","amount":%s,"reason":"torn"}
            """
                .formatted(
                    number,
                    invoice == null
                        ? "\"debtor\":\"C-1\""
                        : "\"invoiceNumber\":\"" + invoice + "\"",
                    money(amount)))
        .post("/v1/credit-notes")
        .then();
  }

  private ValidatableResponse allocate(String credit, String invoice, String amount) {
    return ledger
        .erp()
        .body(
            "{\"allocations\":[{\"invoice\":\"%s\",\"amount\":%s}]}"
                .formatted(invoice, money(amount)))
        .post("/v1/credits/" + credit + "/allocations")
        .then();
  }

  private ValidatableResponse refund(String amount) {
    return ledger
        .erp()
        .body(
            "{\"debtor\":\"C-1\",\"amount\":%s,\"executedOn\":\"2026-03-20\",\"reason\":\"paid twice\"}"
                .formatted(money(amount)))
        .post("/v1/refunds")
        .then();
  }

  private void balance(String balance, String credit) {
    ledger
        .erp()
        .get("/v1/debtors/C-1")
        .then()
        .body("balance.amount", equalTo(balance))
        .body("credit.amount", equalTo(credit));
  }

  @Test
  void creditNotesNeverExceedWhatWasInvoiced() {
    String invoice = ledger.issued("O-1", "100.00");
    ledger.paying(invoice, "100.00", "2026-02-01");
    note("OC-0", "O-1", "100.00").statusCode(201).body("unallocated.amount", equalTo("100.00"));
    note("OC-1", "O-1", "0.01").statusCode(422).body("violations.path", contains("amount"));
    balance("-100.00", "100.00");
    String half = ledger.issued("O-2", "100.00");
    ledger.paying(half, "60.00", "2026-02-01");
    note("OC-2", "O-2", "70.00").statusCode(201).body("unallocated.amount", equalTo("30.00"));
    note("OC-3", "O-2", "31.00").statusCode(422);
    note("OC-4", "O-2", "30.00").statusCode(201);
  }

  @Test
  void aCreditNoteOnAccountPaysAnotherInvoiceByHand() {
    String credit = note("N-1", null, "50.00").statusCode(201).extract().path("id");
    String invoice = ledger.issued("I-1", "50.00");
    ledger.erp().get("/v1/credits?debtor=C-1").then().body("items.id", contains(credit));
    allocate(credit, invoice, "50.00")
        .statusCode(200)
        .body("origin", equalTo("CREDIT_NOTE"))
        .body("left.amount", equalTo("0.00"));
    ledger.invoice(invoice).body("open.amount", equalTo("0.00"));
    balance("0.00", "0.00");
    allocate(credit, invoice, "1.00").statusCode(409);
  }

  @Test
  void creditPaysTheOldestAtOnceWhereThePolicySaysSo() {
    ledger
        .as("committee")
        .body("{\"autoAllocateCredit\":true}")
        .put("/v1/ledger-policy")
        .then()
        .statusCode(200);
    note("N-1", null, "50.00").statusCode(201);
    String invoice = ledger.issued("I-1", "50.00");
    ledger.invoice(invoice).body("open.amount", equalTo("0.00"));
  }

  @Test
  void oneDebtorsCreditDoesNotPayAnothersInvoice() {
    String credit = note("N-1", null, "50.00").extract().path("id");
    ledger.debtor("C-2");
    String other =
        ledger
            .issue(Ledger.invoiceBody("I-9", "50.00").replace("C-1", "C-2"))
            .statusCode(201)
            .extract()
            .path("id");
    allocate(credit, other, "50.00")
        .statusCode(422)
        .body("violations.path", contains("allocations[0].invoice"));
    ledger.invoice(other).body("open.amount", equalTo("50.00"));
  }

  @Test
  void whatIsOverIsPaidBackAndNoMore() {
    String invoice = ledger.issued("R-1", "100.00");
    ledger.paying(invoice, "100.00", "2026-02-01");
    ledger.received("100.00", "2026-02-03");
    balance("-100.00", "100.00");
    refund("100.01").statusCode(422).body("violations.path", contains("amount"));
    balance("-100.00", "100.00");
    String where = refund("100.00").statusCode(201).extract().header("Location");
    balance("0.00", "0.00");
    ledger.erp().get(where).then().statusCode(200).body("reason", equalTo("paid twice"));
    ledger.erp().get("/v1/refunds?debtor=C-1").then().body("items", hasSize(1));
    ledger.erp().get("/v1/credits?debtor=C-1").then().body("items", empty());
    ledger.aged("2026-03-19").body("totals[0].credit.amount", equalTo("100.00"));
    ledger.aged("2026-03-20").body("items", empty());
  }

  @Test
  void aSoldClaimLeavesTheBooksAndWhatComesAfterAllIsTheBuyers() {
    String invoice = ledger.issued("S-1", "2662.00");
    ledger
        .controller()
        .body(
            "{\"kind\":\"SOLD\",\"assignee\":\"Rachat Test SA\",\"assignedOn\":\"2026-03-01\",\"price\":%s}"
                .formatted(money("600.00")))
        .post("/v1/invoices/" + invoice + "/assignment")
        .then()
        .statusCode(200);
    ledger.invoice(invoice).body("status", equalTo("ASSIGNED"));
    balance("0.00", "0.00");
    ledger.aged("2026-02-28").body("items[0].total.amount", equalTo("2662.00"));
    ledger.aged("2026-03-01").body("items", empty());
    ledger
        .receive(
            "{\"amount\":%s,\"valueDate\":\"2026-03-10\",\"debtor\":\"C-1\",\"reference\":\"S-1\"}"
                .formatted(money("100.00")))
        .statusCode(201)
        .body("unallocated.amount", equalTo("0.00"))
        .body("allocations[0].owedTo", equalTo("Rachat Test SA"));
    balance("0.00", "0.00");
    ledger
        .erp()
        .get("/v1/assignee-payables")
        .then()
        .statusCode(200)
        .body("items[0].amount.amount", equalTo("100.00"))
        .body("items[0].assignee", equalTo("Rachat Test SA"));
    ledger
        .controller()
        .body("{\"reason\":\"void\",\"reassignedOn\":\"2026-04-01\"}")
        .post("/v1/invoices/" + invoice + "/reassignment")
        .then()
        .statusCode(200);
    balance("2662.00", "0.00");
  }

  @Test
  void refundsOfADayGoToTheBankAsOneFile() {
    ledger.received("30.00", "2026-03-01");
    refund("10.00").statusCode(201);
    ledger
        .controller()
        .get("/v1/refunds/payment-order?executedOn=2026-03-20")
        .then()
        .statusCode(404)
        .body("detail", equalTo("No refund of 2026-03-20 goes to a known account in euro."));
    for (String amount : List.of("12.00", "5.50")) {
      ledger
          .erp()
          .body(
              "{\"debtor\":\"C-1\",\"amount\":%s,\"iban\":\"BE21 0012 3456 7803\",\"executedOn\":\"2026-03-20\",\"reason\":\"paid twice\"}"
                  .formatted(money(amount)))
          .post("/v1/refunds")
          .then()
          .statusCode(201);
    }
    ledger
        .controller()
        .accept("application/xml")
        .get("/v1/refunds/payment-order?executedOn=2026-03-20")
        .then()
        .statusCode(200)
        .contentType("application/xml")
        .body("Document.CstmrCdtTrfInitn.PmtInf.NbOfTxs", equalTo("2"))
        .body("Document.CstmrCdtTrfInitn.PmtInf.CtrlSum", equalTo("17.50"))
        .body("Document.CstmrCdtTrfInitn.PmtInf.DbtrAcct.Id.IBAN", equalTo("BE90999202600132"))
        .body(
            "Document.CstmrCdtTrfInitn.PmtInf.CdtTrfTxInf[0].CdtrAcct.Id.IBAN",
            equalTo("BE21001234567803"));
    ledger.controller().get("/v1/refunds/payment-order").then().statusCode(422);
    balance("-2.50", "2.50");
  }
}
