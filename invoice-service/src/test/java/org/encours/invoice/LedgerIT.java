package org.encours.invoice;

import static org.encours.invoice.Ledger.invoiceBody;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithServers
class LedgerIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  @Test
  void anInvoiceIsIssuedWithAGeneratedReference() {
    String id =
        ledger
            .issue(
                """
                {"number":"2026-1","debtor":"C-1","issueDate":"2026-01-05","currency":"EUR","orderReference":"PO-1",
                 "lines":[{"description":"A","quantity":"1","unitPrice":"0.07","vatRate":"21"},
                          {"description":"B","quantity":"1","unitPrice":"0.07","vatRate":"21"},
                          {"description":"C","quantity":"1","unitPrice":"0.07","vatRate":"21"}]}
                """)
            .statusCode(201)
            .body("status", equalTo("OPEN"))
            .body("total.amount", equalTo("0.25"))
            .body("open.amount", equalTo("0.25"))
            .body("dueDate", equalTo("2026-02-04"))
            .body("paymentReference", matchesPattern("\\+{3}\\d{3}/\\d{4}/\\d{5}\\+{3}"))
            .header("Location", containsString("/v1/invoices/"))
            .extract()
            .path("id");
    ledger
        .invoice(id)
        .body("number", equalTo("2026-1"))
        .body("debtor", equalTo("C-1"))
        .body("disputed", equalTo(false))
        .body("inCollection", equalTo(false))
        .body("lines", hasSize(3))
        .body("lines[0].unitPrice", equalTo("0.07"))
        .body("orderReference", equalTo("PO-1"))
        .body("instalments[0].open.amount", equalTo("0.25"))
        .body("movements[0].kind", equalTo("ISSUED"));
  }

  @Test
  void aFrenchCreditorsReferenceFollowsIso11649() {
    Ledger.french()
        .issue(invoiceBody("F-1", "10"))
        .statusCode(201)
        .body("paymentReference", matchesPattern("RF[0-9A-Z ]+"));
  }

  @Test
  void aDebtorIsRegisteredOnceAndChangedAfter() {
    ledger.erp().body(Ledger.debtorBody("CONSUMER")).put("/v1/debtors/C-2").then().statusCode(201);
    ledger
        .erp()
        .body(Ledger.debtorBody("COMPANY"))
        .put("/v1/debtors/C-2")
        .then()
        .statusCode(200)
        .body("kind", equalTo("COMPANY"));
    ledger.issued("B-1", "100.00");
    ledger
        .erp()
        .get("/v1/debtors/C-1")
        .then()
        .statusCode(200)
        .body("id", notNullValue())
        .body("reference", equalTo("C-1"))
        .body("balance.amount", equalTo("100.00"))
        .body("overdue.amount", equalTo("100.00"));
    ledger
        .erp()
        .get("/v1/debtors/C-1?asOf=2026-02-04")
        .then()
        .body("overdue.amount", equalTo("0.00"));
    ledger.erp().get("/v1/debtors/nobody").then().statusCode(404);
  }

  @Test
  void aPaymentByReferenceSettlesItsInvoice() {
    String reference = ledger.issue(invoiceBody("P-1", "100")).extract().path("paymentReference");
    ledger
        .receive(
            "{\"amount\":%s,\"valueDate\":\"2026-02-14\",\"reference\":\"%s\"}"
                .formatted(money("130.00"), reference))
        .statusCode(201)
        .body("allocations", hasSize(1))
        .body("allocations[0].number", equalTo("P-1"))
        .body("allocations[0].amount.amount", equalTo("100.00"))
        .body("unallocated.amount", equalTo("30.00"))
        .body("debtor", equalTo("C-1"));
    ledger
        .erp()
        .get("/v1/invoices?number=P-1")
        .then()
        .body("items[0].status", equalTo("PAID"))
        .body("items[0].settledOn", equalTo("2026-02-14"))
        .body("items[0].daysLate", equalTo(10));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("-30.00"));
  }

  @Test
  void oneReceiptPaysManyInvoicesAndAReversalReopensThem() {
    String first = ledger.issued("M-1", "100.00");
    String second = ledger.issued("M-2", "50.00");
    String receipt = ledger.received("120.00", "2026-02-14");
    ledger.invoice(first).body("status", equalTo("PAID"));
    ledger
        .invoice(second)
        .body("status", equalTo("PARTLY_PAID"))
        .body("open.amount", equalTo("30.00"));
    ledger
        .erp()
        .body("{\"reversedOn\":\"2026-02-20\",\"reason\":\"AM04\"}")
        .post("/v1/receipts/" + receipt + "/reversal")
        .then()
        .statusCode(200)
        .body("reversedOn", equalTo("2026-02-20"));
    ledger.invoice(first).body("status", equalTo("OPEN")).body("settledOn", nullValue());
    ledger.invoice(second).body("open.amount", equalTo("50.00"));
    ledger
        .erp()
        .body("{}")
        .post("/v1/receipts/" + receipt + "/reversal")
        .then()
        .statusCode(409)
        .body("type", containsString("already-reversed"));
    ledger.aged("2026-02-15").body("items[0].d1_30.amount", equalTo("30.00"));
    ledger.aged("2026-02-20").body("items[0].d1_30.amount", equalTo("150.00"));
  }

  @Test
  void whatTheClerkNamesIsPaidAndTheRestIsCredit() {
    String invoice = ledger.issued("N-1", "100.00");
    ledger
        .receive(
            """
            {"amount":%s,"valueDate":"2026-02-01","allocations":[{"invoice":"%s","amount":%s}]}
            """
                .formatted(money("60.00"), invoice, money("40.00")))
        .statusCode(201)
        .body("unallocated.amount", equalTo("20.00"));
    ledger.invoice(invoice).body("open.amount", equalTo("60.00"));
    ledger
        .receive(
            """
            {"amount":%s,"valueDate":"2026-02-01","allocations":[{"invoice":"%s","amount":%s}]}
            """
                .formatted(money("10.00"), UUID.randomUUID(), money("40.00")))
        .statusCode(422)
        .body("violations[0].path", equalTo("allocations[0].invoice"));
  }

  @Test
  void moneyWithoutAPayerWaitsInTheQueueUntilAPersonKnows() {
    String invoice = ledger.issued("Q-1", "100.00");
    String receipt =
        ledger
            .receive(
                "{\"amount\":%s,\"valueDate\":\"2026-02-01\",\"reference\":\"thanks\"}"
                    .formatted(money("70.00")))
            .statusCode(201)
            .body("unallocated.amount", equalTo("70.00"))
            .extract()
            .path("id");
    ledger.aged("2026-02-02").body("unmatched[0].amount", equalTo("70.00"));
    ledger.controller().get("/v1/unmatched-receipts").then().body("items[0].id", equalTo(receipt));
    ledger
        .controller()
        .body(
            "{\"allocations\":[{\"invoice\":\"%s\",\"amount\":%s}]}"
                .formatted(invoice, money("60.00")))
        .post("/v1/unmatched-receipts/" + receipt + "/allocations")
        .then()
        .statusCode(200)
        .body("unallocated.amount", equalTo("10.00"))
        .body("debtor", equalTo("C-1"));
    ledger.invoice(invoice).body("open.amount", equalTo("40.00"));
    ledger
        .aged("2026-02-02")
        .body("unmatched", hasSize(0))
        .body("items[0].total.amount", equalTo("30.00"));
  }

  @Test
  void aCreditNoteLowersItsInvoiceAndWhatIsOverBecomesCredit() {
    String invoice = ledger.issued("K-1", "100.00");
    ledger.received("80.00", "2026-02-01");
    String note =
        "{\"number\":\"CN-1\",\"invoiceNumber\":\"K-1\",\"issueDate\":\"2026-02-02\",\"amount\":%s,\"reason\":\"broken\"}"
            .formatted(money("50.00"));
    String location =
        ledger
            .erp()
            .body(note)
            .post("/v1/credit-notes")
            .then()
            .statusCode(201)
            .body("unallocated.amount", equalTo("30.00"))
            .extract()
            .header("Location");
    ledger
        .invoice(invoice)
        .body("status", equalTo("PAID"))
        .body("credited.amount", equalTo("20.00"));
    ledger.erp().get(location).then().statusCode(200).body("number", equalTo("CN-1"));
    ledger
        .erp()
        .body(note)
        .post("/v1/credit-notes")
        .then()
        .statusCode(409)
        .body("existing", containsString("/v1/credit-notes/"));
    ledger
        .erp()
        .body(note.replace("CN-1", "CN-2").replace("50.00", "80.01"))
        .post("/v1/credit-notes")
        .then()
        .statusCode(422)
        .body("violations[0].path", equalTo("amount"));
    ledger
        .erp()
        .body(
            "{\"number\":\"CN-3\",\"debtor\":\"C-1\",\"issueDate\":\"2026-02-03\",\"amount\":%s,\"reason\":\"bonus\"}"
                .formatted(money("5.00")))
        .post("/v1/credit-notes")
        .then()
        .statusCode(201)
        .body("unallocated.amount", equalTo("5.00"));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("-35.00"));
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
    String location =
        ledger
            .controller()
            .body("{\"businessDate\":\"" + day + "\"}")
            .post("/v1/overdue-runs")
            .then()
            .statusCode(202)
            .body("marked", equalTo(marked))
            .extract()
            .header("Location");
    ledger.controller().get(location).then().body("status", equalTo("COMPLETED"));
  }

  @Test
  void listsGoOnWhereThePageBeforeEnded() {
    for (int i = 0; i < 5; i++) {
      ledger.issued("L-" + i, "10.00");
    }
    String next =
        ledger
            .erp()
            .get("/v1/invoices?debtor=C-1&status=OPEN&dueBefore=2026-12-31&limit=3")
            .then()
            .body("items", hasSize(3))
            .extract()
            .path("next");
    ledger
        .erp()
        .get("/v1/invoices?debtor=C-1&status=OPEN&limit=3&after=" + next)
        .then()
        .body("items", hasSize(2))
        .body("next", nullValue());
    ledger.erp().get("/v1/invoices?after=nonsense").then().statusCode(422);
  }

  @Test
  void keyFiguresComeFromTheBook() {
    ledger.issued("F-1", "1000.00");
    ledger.received("400.00", "2026-01-20");
    ledger
        .erp()
        .get("/v1/reports/key-figures?from=2026-01-01&to=2026-01-31")
        .then()
        .statusCode(200)
        .body("dso", equalTo("18.60"))
        .body("dsoCountBack", equalTo("18.60"))
        .body("overdueShare", equalTo("0.00"))
        .body("collectionEffectiveness", equalTo("100.00"));
    ledger
        .erp()
        .get("/v1/reports/key-figures?from=2025-01-01&to=2025-01-31")
        .then()
        .body("dso", nullValue());
  }

  @Test
  void aTokenOfAnotherCreditorSeesNothing() {
    String invoice = ledger.issued("T-1", "10.00");
    Ledger.belgian().erp().get("/v1/invoices/" + invoice).then().statusCode(404);
    ledger.as("agency").get("/v1/invoices/" + invoice).then().statusCode(403);
    io.restassured.RestAssured.get("/v1/invoices/" + invoice).then().statusCode(401);
  }
}
