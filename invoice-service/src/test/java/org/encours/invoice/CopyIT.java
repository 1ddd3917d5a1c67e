package org.encours.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The debtor says that the invoice never came: any invoice can be had again, as data or on paper.
 */
@QuarkusTest
@WithServers
class CopyIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.belgian();
    ledger
        .erp()
        .body(
            Ledger.debtorBody("COMPANY")
                .replace(
                    "\"country\":\"BE\",\n",
                    "\"country\":\"BE\",\"enterpriseNumber\":\"0888888895\",\n"))
        .put("/v1/debtors/C-1")
        .then()
        .statusCode(200)
        .body("enterpriseNumber", equalTo("0888888895"));
  }

  private ValidatableResponse get(String path, String form) {
    return ledger.erp().accept(form).get(path).then();
  }

  private String issued() {
    return ledger
        .issue(
            """
            {"number":"2026-1","debtor":"C-1","issueDate":"2026-01-05","currency":"EUR","orderReference":"PO-1",
             "lines":[{"description":"Flour & more","quantity":"3","unitPrice":"0.0815","vatRate":"21"},
                      {"description":"Books","quantity":"-1","unitPrice":"10","vatRate":"6"},
                      {"description":"Books","quantity":"21","unitPrice":"10","vatRate":"6"}]}
            """)
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void anInvoiceOfAnyOriginIsValidByTheOfficialRules() {
    byte[] ubl =
        get("/v1/invoices/" + issued(), "application/xml")
            .statusCode(200)
            .contentType("application/xml")
            .extract()
            .asByteArray();
    assertThat(Peppol.faults(ubl)).isEmpty();
    assertThat(new String(ubl, UTF_8)).contains("PO-1", "Flour &amp; more");
  }

  @Test
  void aCopyOnPaperIsAPdfAndWithoutAWishItIsData() {
    String path = "/v1/invoices/" + issued();
    byte[] pdf =
        get(path, "application/pdf")
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(pdf).startsWith("%PDF".getBytes(UTF_8));
    get(path, "*/*")
        .statusCode(200)
        .contentType("application/json")
        .body("number", equalTo("2026-1"));
    ledger.erp().get(path).then().contentType("application/json");
    get(path, "image/png").statusCode(406);
    get("/v1/invoices/00000000-0000-7000-8000-000000000000", "application/pdf").statusCode(404);
    Ledger other = Ledger.belgian();
    other.erp().accept("application/xml").get(path).then().statusCode(404);
  }

  @Test
  void aCreditNoteIsHadInEachFormToo() {
    issued();
    String location =
        ledger
            .erp()
            .body(
                "{\"number\":\"CN-1\",\"invoiceNumber\":\"2026-1\",\"issueDate\":\"2026-02-02\",\"amount\":%s,\"reason\":\"torn\"}"
                    .formatted(money("50.00")))
            .post("/v1/credit-notes")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    String path = location.substring(location.indexOf("/v1/"));
    byte[] ubl = get(path, "application/xml").statusCode(200).extract().asByteArray();
    assertThat(Peppol.faults(ubl)).isEmpty();
    get(path, "application/pdf").statusCode(200).contentType("application/pdf");
    get(path, "application/json").statusCode(200).body("number", equalTo("CN-1"));
  }

  @Test
  void whatCameAsUblIsAnsweredAsItCame() {
    byte[] sample = SharedData.file("ubl/ubl-invoice-sample.xml");
    Ledger seller = Ledger.of("BE", "0401234560", "BE68539007547034");
    String id =
        seller
            .erp()
            .contentType("application/xml")
            .body(sample)
            .post("/v1/invoices")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    assertThat(
            seller
                .erp()
                .accept("application/xml")
                .get("/v1/invoices/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray())
        .isEqualTo(sample);
    seller
        .erp()
        .accept("application/pdf")
        .get("/v1/invoices/" + id)
        .then()
        .statusCode(200)
        .contentType("application/pdf");
  }
}
