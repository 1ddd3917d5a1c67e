package org.encours.invoice;

import static org.assertj.core.api.Assertions.assertThat;
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

/** No cent of a bank's file is lost, whatever the bank makes of its references and batches. */
@QuarkusTest
@WithServers
class BankFieldCasesIT {

  private Ledger ledger;

  @BeforeEach
  void aCreditor() {
    ledger = Ledger.of("BE", "0401234560", "BE68539007547034");
  }

  private ValidatableResponse load(String name) {
    return load(FieldCases.file(name), name.startsWith("coda") ? "text/plain" : "application/xml");
  }

  private ValidatableResponse load(byte[] file, String type) {
    return ledger.erp().contentType(type).body(file).post("/v1/bank-statements").then();
  }

  private void paid(String... invoices) {
    for (String invoice : invoices) {
      ledger.invoice(invoice).body("status", equalTo("PAID"));
    }
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
  @CsvSource({
    "camt-30a-bank-reference-nonref-day-1, camt-30b-bank-reference-nonref-day-2, N1, 201.00, N2,"
        + " 202.00",
    "coda-50a-bank-reference-of-zeros-day-1, coda-50b-bank-reference-of-zeros-day-2, CD3, 103.00,"
        + " CD4, 104.00"
  })
  void twoMovementsUnderOnePlaceholderAreTwo(
      String first, String second, String one, String amount, String other, String more) {
    String a = ledger.issued(one, amount);
    String b = ledger.issued(other, more);
    load(first).statusCode(201).body("duplicates", equalTo(0));
    load(second).statusCode(201).body("duplicates", equalTo(0)).body("matched", equalTo(1));
    paid(a, b);
    load(second).statusCode(201).body("duplicates", equalTo(1)).body("matched", equalTo(0));
  }

  @Test
  void oneIdOfTwoYearsIsTwoStatements() {
    load("camt-32a-statement-id-17-of-2025").statusCode(201);
    load("camt-32b-statement-id-17-of-2026").statusCode(201).body("duplicates", equalTo(0));
  }

  @Test
  void aBatchBookedNetOfChargesPaysItsInvoicesWhole() {
    String a = ledger.issued("A1", "100.00");
    String b = ledger.issued("A2", "50.00");
    load("camt-33-batch-booked-net-of-charges")
        .statusCode(201)
        .body("matched", equalTo(2))
        .body("ignored", equalTo(1))
        .body("opening.amount", equalTo("0.00"))
        .body("booked.amount", equalTo("148.50"))
        .body("closing.amount", equalTo("148.50"));
    paid(a, b);
  }

  @Test
  void aBatchThatGivesInstructedAmountsOnlyIsRead() {
    String a = ledger.issued("A1", "100.00");
    String b = ledger.issued("A2", "50.00");
    load("camt-35-batch-with-instructed-amounts-only").statusCode(201);
    paid(a, b);
  }

  @Test
  void aBatchWhosePartsDoNotAddUpIsOneMovementWithSuggestions() {
    String sample =
        new String(FieldCases.file("camt-35-batch-with-instructed-amounts-only"))
            .replace(">50.00<", ">49.00<");
    ledger.issued("A1", "100.00");
    ledger.issued("A2", "50.00");
    load(sample.getBytes(), "application/xml").statusCode(201).body("suggested", equalTo(1));
    ledger
        .erp()
        .get("/v1/unmatched-receipts")
        .then()
        .body("items", hasSize(1))
        .body("items[0].suggestions.number", equalTo(java.util.List.of("A1", "A2")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camt-36-iban-under-othr",
        "coda-53-blank-account-structure",
        "coda-54-utf8-with-byte-order-mark"
      })
  void whatBanksWriteOtherwiseIsRead(String name) {
    load(name).statusCode(201).body("entries", equalTo(1));
  }

  @Test
  void aReferenceBrokenOverTwoLinesPays() {
    String invoice = owed("O-1", "11.00", "+++000/1234/56793+++".replace("56793", check(1234567)));
    load("camt-37-ogm-broken-over-two-lines").statusCode(201).body("matched", equalTo(1));
    paid(invoice);
  }

  /** Last five digits of the communication of that base. */
  private static String check(long base) {
    return org.encours.invoice.domain.identity.StructuredCommunication.of(base)
        .value()
        .substring(7);
  }

  @Test
  void onePaymentWithTwoReferencesPaysBoth() {
    String a = owed("M1", "60.00", "000123456950");
    String b = owed("M2", "40.00", "000123457051");
    load("camt-39-one-payment-two-structured-references").statusCode(201);
    paid(a, b);
  }

  @Test
  void bothPagesOfAStatementLoad() {
    load("camt-41a-page-1-of-2").statusCode(201).body("entries", equalTo(1));
    load("camt-41b-page-2-of-2").statusCode(201).body("entries", equalTo(1));
    load("camt-41b-page-2-of-2").statusCode(201).body("duplicates", equalTo(1));
    assertThat(ledger.erp().get("/v1/bank-statements").jsonPath().getList("items")).hasSize(2);
  }
}
