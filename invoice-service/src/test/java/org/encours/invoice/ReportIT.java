package org.encours.invoice;

import static org.awaitility.Awaitility.await;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Topics;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a credit manager asks the book. */
@QuarkusTest
@WithServers
class ReportIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
  }

  private ValidatableResponse get(String path) {
    return ledger.controller().get(path).then().statusCode(200);
  }

  /** Of {@code C-1}, due on a day of its own. */
  private String due(String number, String amount, String issued, String due) {
    return ledger
        .issue(
            """
            {"number":"%s","debtor":"C-1","issueDate":"%s","dueDate":"%s","currency":"EUR",
             "lines":[{"description":"Flour","quantity":"1","unitPrice":"%s","vatRate":"0"}]}
            """
                .formatted(number, issued, due, amount))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void theAgedBalanceOfTheWorkedExample() {
    due("A-1", "1000", "2026-11-15", "2026-12-15");
    due("A-2", "500", "2026-10-21", "2026-11-21");
    due("B-1", "250", "2026-10-21", "2026-11-20");
    due("B-2", "300", "2026-09-22", "2026-10-22");
    due("C-1", "700", "2026-09-21", "2026-10-21");
    due("C-2", "150", "2026-08-22", "2026-09-22");
    due("D-1", "80", "2026-08-21", "2026-09-21");
    due("D-2", "60", "2026-07-23", "2026-08-23");
    due("E-1", "40", "2026-07-22", "2026-08-22");
    ledger
        .erp()
        .body(
            "{\"number\":\"CN\",\"debtor\":\"C-1\",\"issueDate\":\"2026-11-01\",\"amount\":%s,\"reason\":\"bonus\"}"
                .formatted(money("100.00")))
        .post("/v1/credit-notes")
        .then()
        .statusCode(201);
    ledger
        .aged("2026-11-21")
        .body("totals[0].notDue.amount", equalTo("1500.00"))
        .body("totals[0].d1_30.amount", equalTo("450.00"))
        .body("totals[0].d31_60.amount", equalTo("850.00"))
        .body("totals[0].d61_90.amount", equalTo("140.00"))
        .body("totals[0].d90plus.amount", equalTo("40.00"))
        .body("totals[0].total.amount", equalTo("2980.00"));
    get("/v1/reports/key-figures?from=2026-10-22&to=2026-11-21")
        .body("overdue.amount", equalTo("1480.00"))
        .body("overdueShare", equalTo("49.66"));
  }

  @Test
  void aProvisionFollowsThePolicyOrElseTheBook() {
    due("P-1", "1000", "2025-01-01", "2025-01-31");
    String lost = due("P-2", "1000", "2025-01-01", "2025-01-31");
    ledger
        .receive(
            "{\"amount\":%s,\"valueDate\":\"2025-01-31\",\"reference\":\"P-1\"}"
                .formatted(money("1000.00")))
        .statusCode(201);
    ledger
        .as("committee")
        .body("{\"reason\":\"insolvent\",\"writtenOffOn\":\"2025-12-31\"}")
        .post("/v1/invoices/" + lost + "/write-off")
        .then()
        .statusCode(200);
    due("P-3", "200", "2026-01-05", "2026-02-04");
    // Of 2,000 sold 1,000 got late and was lost in the end: half of sales, all that got late.
    get("/v1/reports/provision?asOf=2026-02-01")
        .body("items[0].rates", equalTo("BOOK"))
        .body("items[0].ages[0].rate", equalTo("50.00"))
        .body("items[0].ages[1].rate", equalTo("100.00"))
        .body("items[0].loss.amount", equalTo("100.00"));
    ledger
        .as("committee")
        .body(
            "{\"lossRates\":{\"notDue\":\"0.3\",\"d1_30\":\"1.6\",\"d31_60\":\"3.6\",\"d61_90\":\"6.6\",\"d90plus\":\"10.6\"}}")
        .put("/v1/ledger-policy")
        .then()
        .statusCode(200);
    get("/v1/reports/provision?asOf=2026-02-01")
        .body("items[0].rates", equalTo("POLICY"))
        .body("items[0].loss.amount", equalTo("0.60"));
    get("/v1/reports/provision?asOf=2026-02-20").body("items[0].loss.amount", equalTo("3.20"));
  }

  @Test
  void cashIsExpectedByWeekAsEachInvoiceIsForecast() {
    String first = due("H-2", "300", "2026-02-16", "2026-03-18");
    due("H-3", "70", "2026-01-10", "2026-02-09");
    Topics.publish(
        "encours.risk",
        "invoice.payment-forecast.v1",
        ledger.creditor,
        "C-1",
        """
        {"invoiceId":"%s","debtorId":"%s","debtor":"C-1","asOf":"2026-02-20","dueDate":"2026-03-18",
         "probabilityLate":"0.5","days":[{"from":0,"to":0,"probability":"0.50000"},
         {"from":10,"to":10,"probability":"0.50000"}],"modelVersion":"counting-1","new":1}
        """
            .formatted(first, UUID.randomUUID()));
    await()
        .atMost(Timeouts.LONG)
        .untilAsserted(
            () ->
                get("/v1/reports/cash-forecast?asOf=2026-03-15&weeks=3")
                    .body("items", hasSize(3))
                    .body("items[0].week", equalTo("2026-03-16"))
                    .body("items[0].expected.amount", equalTo("150.00"))
                    .body("items[1].expected.amount", equalTo("150.00"))
                    .body("items[0].p10.amount", equalTo("0.00"))
                    .body("items[0].p90.amount", equalTo("300.00"))
                    .body("withoutForecast[0].amount", equalTo("70.00")));
    get("/v1/reports/cash-forecast?asOf=2026-03-20&weeks=2")
        .body("items[0].p50.amount", equalTo("0.00"))
        .body("items[1].p50.amount", equalTo("300.00"))
        .body("later[0].amount", equalTo("0.00"));
  }

  @Test
  void disputesTeachByReasonAndRemindTheirOwners() {
    String first = ledger.issued("D-1", "100.00");
    String second = ledger.issued("D-2", "50.00");
    String dispute =
        ledger
            .controller()
            .body(
                "{\"reason\":\"GOODS\",\"note\":\"torn\",\"openedOn\":\"2026-01-20\",\"owner\":\"sales\",\"deadline\":\"2026-01-25\"}")
            .post("/v1/invoices/" + first + "/disputes")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    ledger
        .controller()
        .body(
            "{\"reason\":\"GOODS\",\"note\":\"wet\",\"openedOn\":\"2026-01-22\",\"owner\":\"depot\",\"deadline\":\"2026-02-25\"}")
        .post("/v1/invoices/" + second + "/disputes")
        .then()
        .statusCode(201);
    get("/v1/disputes?pending=true&owner=sales&deadlineBefore=2026-02-01")
        .body("items.number", contains("D-1"));
    ledger
        .controller()
        .body("{\"outcome\":\"UPHELD\",\"resolvedOn\":\"2026-01-30\"}")
        .post("/v1/disputes/" + dispute + "/resolution")
        .then()
        .statusCode(200);
    get("/v1/disputes?pending=true").body("items.number", contains("D-2"));
    get("/v1/reports/disputes?from=2026-01-01&to=2026-01-31")
        .body("items[0].reason", equalTo("GOODS"))
        .body("items[0].amount.amount", equalTo("150.00"))
        .body("items[0].opened", equalTo(2))
        .body("items[0].pending", equalTo(1))
        .body("items[0].upheld", equalTo(1))
        .body("items[0].late", equalTo(1))
        .body("items[0].averageDays", equalTo("10.00"));
  }

  @Test
  void whoInvoicesLateIsShown() {
    String body = Ledger.invoiceBody("L-1", "300");
    ledger
        .issue(body.replace("\"terms\"", "\"deliveryDate\":\"2025-12-26\",\"terms\""))
        .statusCode(201);
    ledger
        .issue(
            Ledger.invoiceBody("L-2", "100")
                .replace("\"terms\"", "\"deliveryDate\":\"2026-01-03\",\"terms\""))
        .statusCode(201);
    ledger.issued("L-3", "100");
    get("/v1/reports/invoicing-lag?from=2026-01-01&to=2026-01-31")
        .body("invoices", equalTo(3))
        .body("withDelivery", equalTo(2))
        .body("averageDays", equalTo("8.00"))
        .body("medianDays", equalTo("6.0"))
        .body("longest", equalTo(10))
        .body("latest.number", contains("L-1", "L-2"));
    get("/v1/reports/invoicing-lag?from=2025-01-01&to=2025-01-31").body("averageDays", nullValue());
  }
}
