package org.encours.invoice;

import static org.encours.invoice.Ledger.invoiceBody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invoices and debtors come in and are found again. */
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
  void aDepositIsDueWithTheInvoice() {
    String id =
        ledger
            .issue(
                invoiceBody("D-1", "200")
                    .replace("{\"netDays\":30}", "{\"netDays\":30,\"depositPercent\":\"25\"}"))
            .statusCode(201)
            .extract()
            .path("id");
    ledger
        .invoice(id)
        .body("dueDate", equalTo("2026-01-05"))
        .body("instalments.dueDate", contains("2026-01-05", "2026-02-04"))
        .body("instalments.amount.amount", contains("50.00", "150.00"));
  }

  @Test
  void whichClausesADebtorAcceptedIsKeptAndWhatIsMissingIsSaid() {
    String terms =
        """
        "terms":{"version":"2026","acceptedOn":"2026-01-02","manner":"SIGNED","interestClause":true,
          "penaltyClause":true,"penaltyPercent":"10","penaltyMinimum":{"amount":"75.00","currency":"EUR"},
          "prevailingClause":true,"governingLaw":"BE","contestDays":8},"kind"
        """;
    ledger
        .erp()
        .body(Ledger.debtorBody("COMPANY").replace("\"kind\"", terms.strip()))
        .put("/v1/debtors/C-1")
        .then()
        .statusCode(200)
        .body("missing", contains("ENTERPRISE_NUMBER", "PHONE"));
    ledger
        .erp()
        .get("/v1/debtors/C-1")
        .then()
        .body("terms.prevailingClause", equalTo(true))
        .body("terms.governingLaw", equalTo("BE"))
        .body("terms.contestDays", equalTo(8));
  }

  @Test
  void whoIsIncompleteIsListed() {
    String complete =
        Ledger.debtorBody("CONSUMER")
            .replace("\"email\"", "\"phone\":\"+32 2 555 01 01\",\"email\"")
            .replace(
                "\"kind\"",
                "\"terms\":{\"version\":\"1\",\"acceptedOn\":\"2026-01-02\",\"manner\":\"SIGNED\",\"interestClause\":true,\"penaltyClause\":false},\"kind\"");
    ledger.erp().body(complete).put("/v1/debtors/C-2").then().statusCode(201);
    ledger.debtor("C-3");
    listed("incomplete=true").body("items.reference", contains("C-1", "C-3"));
    listed("incomplete=true&limit=1&after=C-1").body("items.reference", contains("C-3"));
    listed("incomplete=false").body("items.reference", contains("C-2"));
    listed("missing=PHONE").body("items.reference", contains("C-1", "C-3"));
    listed("missing=EMAIL").body("items", hasSize(0));
    listed("limit=10").body("items", hasSize(3));
    // What is found out leaves the list.
    ledger.erp().body(complete).put("/v1/debtors/C-3").then().statusCode(200);
    listed("missing=ACCEPTED_TERMS").body("items.reference", contains("C-1"));
  }

  private ValidatableResponse listed(String query) {
    return ledger.erp().get("/v1/debtors?" + query).then().statusCode(200);
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
