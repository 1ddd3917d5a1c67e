package org.encours.invoice;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.encours.testkit.Timeouts;
import org.encours.testkit.Tokens;

/** The ledger as an ERP and a controller use it, for one creditor of its own per test. */
final class Ledger {

  final String creditor;

  private Ledger(String creditor) {
    this.creditor = creditor;
  }

  /** A Belgian creditor nobody used before, with its profile and one debtor {@code C-1}. */
  static Ledger belgian() {
    return of("BE", "0401234560", "BE90999202600132");
  }

  static Ledger french() {
    return of("FR", "999026008", "FR7630006000011234567890189");
  }

  /** A token whose creditor has no profile yet. */
  static Ledger unregistered() {
    return new Ledger("t-" + UUID.randomUUID().toString().substring(0, 13));
  }

  static Ledger of(String country, String number, String iban) {
    Ledger ledger = unregistered();
    ledger.erp().body(profile(country, number, iban)).put("/v1/creditor").then().statusCode(200);
    ledger.debtor("C-1");
    return ledger;
  }

  static String profile(String country, String number, String iban) {
    return """
    {"name":"Acme","country":"%s","enterpriseNumber":"%s","iban":"%s","size":"SME","language":"fr",
     "email":"credit@acme.example","phone":"+32 2 555 01 00",
     "address":{"street":"Rue Fictive 1","postalCode":"1000","city":"Bruxelles","country":"%s"}}
    """
        .formatted(country, number, iban, country);
  }

  /** What a run for a day did, once it has ended. */
  ValidatableResponse overdueRun(String day) {
    String location =
        controller()
            .body("{\"businessDate\":\"" + day + "\"}")
            .post("/v1/overdue-runs")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    return await()
        .atMost(Timeouts.LONG)
        .until(
            () -> controller().get(location).then().statusCode(200),
            run -> !"RUNNING".equals(run.extract().<String>path("status")));
  }

  Ledger debtor(String reference) {
    erp().body(debtorBody("COMPANY")).put("/v1/debtors/" + reference).then().statusCode(201);
    return this;
  }

  static String debtorBody(String kind) {
    return """
    {"kind":"%s","name":"Boulangerie Test SRL","language":"fr","country":"BE",
     "address":{"street":"Place Essai 2","postalCode":"5000","city":"Namur","country":"BE"},
     "contacts":[{"name":"Anne Test","role":"accounting","email":"anne@example.net"}]}
    """
        .formatted(kind);
  }

  RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of(role, creditor)).contentType(ContentType.JSON);
  }

  RequestSpecification erp() {
    return as("erp");
  }

  RequestSpecification controller() {
    return as("controller");
  }

  static String money(String amount) {
    return "{\"amount\":\"%s\",\"currency\":\"EUR\"}".formatted(amount);
  }

  /** An invoice of one line without VAT, issued 5 January 2026, due 4 February. */
  static String invoiceBody(String number, String amount) {
    return """
    {"number":"%s","debtor":"C-1","issueDate":"2026-01-05","terms":{"netDays":30},"currency":"EUR",
     "lines":[{"description":"Flour","quantity":"1","unitPrice":"%s","vatRate":"0"}]}
    """
        .formatted(number, amount);
  }

  ValidatableResponse issue(String body) {
    return erp().body(body).post("/v1/invoices").then();
  }

  String issued(String number, String amount) {
    return issue(invoiceBody(number, amount)).statusCode(201).extract().path("id");
  }

  ValidatableResponse receive(String body) {
    return erp().body(body).post("/v1/receipts").then();
  }

  /** A receipt of debtor {@code C-1}. */
  String received(String amount, String valueDate) {
    return receive(
            "{\"amount\":%s,\"valueDate\":\"%s\",\"debtor\":\"C-1\"}"
                .formatted(money(amount), valueDate))
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A receipt for one invoice alone. */
  String paying(String invoice, String amount, String valueDate) {
    return receive(
            "{\"amount\":%1$s,\"valueDate\":\"%2$s\",\"allocations\":[{\"invoice\":\"%3$s\",\"amount\":%1$s}]}"
                .formatted(money(amount), valueDate, invoice))
        .statusCode(201)
        .extract()
        .path("id");
  }

  ValidatableResponse invoice(String id) {
    return erp().get("/v1/invoices/" + id).then().statusCode(200);
  }

  ValidatableResponse aged(String asOf) {
    return erp().get("/v1/reports/aged-balance?asOf=" + asOf).then().statusCode(200);
  }
}
