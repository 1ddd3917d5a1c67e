package org.encours.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.Ledger.money;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithServers
class BankStatementIT {

  private Ledger ledger;

  @BeforeEach
  void theCreditorOfTheSamples() {
    ledger = Ledger.of("BE", "0401234560", "BE68539007547034");
  }

  private ValidatableResponse load(byte[] xml) {
    return ledger.erp().contentType("application/xml").body(xml).post("/v1/bank-statements").then();
  }

  private String owed(String number, String amount, String reference) {
    String body = Ledger.invoiceBody(number, amount);
    return ledger
        .issue(
            body.replace("\"currency\"", "\"paymentReference\":\"" + reference + "\",\"currency\""))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "08"})
  void theSampleIsBookedAsItsContentSaysAndTheSecondTimeNothingChanges(String version) {
    String belgian = owed("A-1", "1210.00", "+++202/6000/12320+++");
    String iso = owed("A-2", "1500.00", "RF98INV2026000123");
    String first = ledger.issued("2026-000124", "200.00");
    String second = ledger.issued("2026-000125", "170.00");
    String collected = owed("A-3", "200.00", "collection 17");
    ledger
        .receive(
            """
            {"amount":%s,"valueDate":"2026-11-10","allocations":[{"invoice":"%s","amount":%s}],
             "bankReference":"SDD-2026-0099"}
            """
                .formatted(money("200.00"), collected, money("200.00")))
        .statusCode(201);
    byte[] xml = SharedData.file("camt/camt053-v" + version + "-sample.xml");
    load(xml)
        .statusCode(201)
        .body("entries", equalTo(4))
        .body("matched", equalTo(3))
        .body("reversed", equalTo(1))
        .body("ignored", equalTo(1))
        .body("unmatched", equalTo(0))
        .body("duplicates", equalTo(0));
    ledger
        .invoice(belgian)
        .body("status", equalTo("PAID"))
        .body("settledOn", equalTo("2026-11-20"));
    ledger.invoice(iso).body("status", equalTo("PAID"));
    ledger.invoice(first).body("status", equalTo("PAID"));
    ledger.invoice(second).body("open.amount", equalTo("20.00"));
    ledger.invoice(collected).body("status", equalTo("OPEN"));
    load(xml).statusCode(201).body("matched", equalTo(0)).body("duplicates", equalTo(5));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("220.00"));
    // The same movements under another statement's name: the bank's references show it.
    load(text(xml).replace("STMT-2026-224", "STMT-2026-224b").getBytes(UTF_8))
        .statusCode(201)
        .body("duplicates", equalTo(5));
    // Another content under the same name.
    load(text(xml).replace("1.25", "2.25").replace("12858.75", "12857.75").getBytes(UTF_8))
        .statusCode(422)
        .body("violations[0].path", equalTo("Stmt[0].Id"));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("220.00"));
  }

  @Test
  void whatIsNotRecognisedIsKeptWithSuggestions() {
    ledger.issued("S-1", "1210.00");
    load(SharedData.file("camt/camt053-v08-sample.xml"))
        .statusCode(201)
        .body("matched", equalTo(0))
        .body("suggested", equalTo(1))
        .body("unmatched", equalTo(3));
    ledger
        .controller()
        .get("/v1/unmatched-receipts")
        .then()
        .body("items", hasSize(3))
        .body("items[0].suggestions[0].number", equalTo("S-1"))
        .body("items[0].suggestions[0].score", equalTo(60));
  }

  @Test
  void severalStatementsInOneFileAndAnAccountWithoutBalances() {
    profile("NL26VAYB8060476890");
    load(SharedData.file("camt/camt053.v2.multi.statement.xml"))
        .statusCode(201)
        .body("statements", hasSize(org.hamcrest.Matchers.greaterThan(1)))
        .body("unmatched", org.hamcrest.Matchers.greaterThan(0));
    profile("CH2801234000123456789");
    load(SharedData.file("camt/camt053.v2.with-account-name.xml")).statusCode(201);
  }

  @ParameterizedTest
  @CsvSource({
    "camt053.v2.multi.statement.xml, NL26VAYB8060476890",
    "camt053.v2.with-account-name.xml, CH2801234000123456789",
    "camt053-v02-sample.xml, BE68539007547034",
    "camt053-v08-sample.xml, BE68539007547034"
  })
  void aSecondLoadOfAnyExampleBooksNothing(String file, String iban) {
    profile(iban);
    byte[] xml = SharedData.file("camt/" + file);
    load(xml).statusCode(201).body("duplicates", equalTo(0));
    String waiting = ledger.erp().get("/v1/unmatched-receipts?limit=200").asString();
    load(xml)
        .statusCode(201)
        .body("matched", equalTo(0))
        .body("suggested", equalTo(0))
        .body("unmatched", equalTo(0))
        .body("reversed", equalTo(0));
    assertThat(ledger.erp().get("/v1/unmatched-receipts?limit=200").asString()).isEqualTo(waiting);
  }

  @Test
  void aClosingBalanceInAnotherCurrencyIsRefused() {
    profile("NL26VAYB8060476890");
    load(SharedData.file("camt/camt053.v2.minimal.xml"))
        .statusCode(422)
        .body("violations[0].path", equalTo("Stmt[0].Bal"))
        .body("violations[0].message", containsString("several currencies"));
  }

  private void profile(String iban) {
    ledger
        .erp()
        .body(Ledger.profile("BE", "0401234560", iban))
        .put("/v1/creditor")
        .then()
        .statusCode(200);
  }

  @Test
  void whatIsBrokenIsRefusedAndNothingIsBooked() {
    String xml = text(SharedData.file("camt/camt053-v08-sample.xml"));
    refused(400, xml.substring(0, xml.length() / 2));
    refused(400, "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x\"><a/>");
    refused(400, "");
    refused(422, xml.replace("camt.053.001.08", "camt.054.001.08"));
    refused(422, xml.replace("12858.75", "12858.76"));
    refused(422, xml.replace("BE68539007547034", "BE71096123456769"));
    refused(422, xml.replace("Ccy=\"EUR\">1210.00", "Ccy=\"EUR\">twelve"));
    refused(422, "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"/>");
    ledger.erp().get("/v1/unmatched-receipts").then().body("items", hasSize(0));
  }

  private void refused(int status, String xml) {
    load(xml.getBytes(UTF_8)).statusCode(status).contentType("application/problem+json");
  }

  private static String text(byte[] xml) {
    return new String(xml, UTF_8);
  }
}
