package org.encours.invoice;

import static org.encours.invoice.Ledger.invoiceBody;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What money and credit notes do to invoices, and back. */
@QuarkusTest
@WithServers
class MoneyIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
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

  /** Only plus signs and asterisks claim that the sum is right; anything else may be their own. */
  @Test
  void anRfWhoseSumFailsIsAReferenceOfTheirOwnMaking() {
    ledger
        .issue(
            Ledger.invoiceBody("X-1", "10")
                .replace(
                    "\"terms\":{\"netDays\":30}",
                    "\"terms\":{\"netDays\":30},\"paymentReference\":\"RF19539007547034\""))
        .statusCode(201)
        .body("paymentReference", equalTo("RF19539007547034"));
    ledger
        .receive(
            "{\"amount\":%s,\"valueDate\":\"2026-01-20\",\"reference\":\"RF19539007547034\"}"
                .formatted(money("10.00")))
        .statusCode(201)
        .body("allocations[0].number", equalTo("X-1"));
  }
}
