package org.encours.invoice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What banks take back, and what payers keep back. */
@QuarkusTest
@WithServers
class BankReturnIT {

  private static final String IBAN = "BE68539007547034";
  private static final String BAKERY = "BE90999202600132";

  private Ledger ledger;

  @BeforeEach
  void aCreditorOfItsOwn() {
    ledger = Ledger.of("BE", "0401234560", IBAN);
  }

  private ValidatableResponse load(Camt statement) {
    return ledger
        .erp()
        .contentType("application/xml")
        .body(statement.xml().getBytes(UTF_8))
        .post("/v1/bank-statements")
        .then()
        .statusCode(201);
  }

  private static String details(String inner) {
    return "<TxDtls>" + inner + "</TxDtls>";
  }

  @Test
  void aReturnedCollectionReopensWhatItPaid() {
    String january = ledger.issued("2026-0001", "100.00");
    String february = ledger.issued("2026-0002", "100.00");
    String march = ledger.issued("2026-0003", "100.00");
    load(Camt.statement(IBAN, "S-1")
            .collected("C-1", "100.00", "2026-02-04", "E-1", "MND-17", "2026-0001")
            .collected("C-2", "100.00", "2026-02-05", "E-2", "MND-17", "2026-0002")
            .collected("C-3", "100.00", "2026-02-06", "E-3", "MND-18", "2026-0003"))
        .body("matched", equalTo(3));
    // The end-to-end id tells which of one mandate's collections; the bank's charge came with it.
    load(Camt.statement02(IBAN, "S-2")
            .entry(
                "R-1",
                "103.50",
                false,
                "2026-02-10",
                "IDDT/UPDD",
                details(
                    Camt.refs("E-1", "MND-17")
                        + "<AmtDtls><InstdAmt><Amt Ccy=\"EUR\">100.00</Amt></InstdAmt></AmtDtls>"
                        + "<RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf>")))
        .body("reversed", equalTo(1))
        .body("statements[0].returned[0].reason", equalTo("AM04"))
        .body("statements[0].returned[0].meaning", equalTo("insufficient funds"));
    ledger.invoice(january).body("open.amount", equalTo("100.00"));
    ledger.invoice(february).body("status", equalTo("PAID"));
    // Without one, the latest of the mandate that was not sent back yet.
    load(Camt.statement(IBAN, "S-3")
            .entry(
                "R-2",
                "100.00",
                false,
                "2026-02-11",
                "IDDT/PRDD",
                details(Camt.returned("NOTPROVIDED", "MND-17", "MD06"))))
        .body("reversed", equalTo(1));
    ledger.invoice(february).body("status", equalTo("OPEN"));
    // With neither, by what it says it was for.
    load(Camt.statement(IBAN, "S-4")
            .entry(
                "R-3",
                "100.00",
                false,
                "2026-02-12",
                "IDDT/UPDD",
                details(Camt.refs("NOTPROVIDED", null) + Camt.remittance("RETOUR 2026-0003"))))
        .body("reversed", equalTo(1));
    ledger.invoice(march).body("status", equalTo("OPEN"));
    load(Camt.statement(IBAN, "S-5")
            .entry(
                "R-4",
                "100.00",
                false,
                "2026-02-13",
                "IDDT/UPDD",
                details(Camt.returned("E-1", "MND-17", "AM04"))))
        .body("reversed", equalTo(0))
        .body("unmatched", equalTo(1));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("300.00"));
  }

  @Test
  void ourOwnPaymentThatComesBackPaysNoInvoice() {
    ledger.issued("2026-0001", "80.00");
    load(Camt.statement(IBAN, "S-1")
            .entry(
                "R-1",
                "80.00",
                true,
                "2026-02-10",
                "ICDT/RRTN",
                details(Camt.returned("OUT-7", null, "AC04"))))
        .body("matched", equalTo(0))
        .body("ignored", equalTo(1));
    ledger.erp().get("/v1/unmatched-receipts").then().body("items", hasSize(0));
  }

  /** Two percent within ten working days of 5 January: until the 19th. */
  private String discounted(String number) {
    return ledger
        .issue(
            Ledger.invoiceBody(number, "1000")
                .replace(
                    "{\"netDays\":30}",
                    "{\"netDays\":30,\"discount\":{\"percent\":\"2\",\"withinDays\":10}}"))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void movementsUnderOneReferenceOfTheBankAreBookedEachAndOnce() {
    ledger.issued("R-1", "30.00");
    ledger.issued("R-2", "20.00");
    String part =
        "<TxDtls><Refs><AcctSvcrRef>B-7</AcctSvcrRef></Refs><Amt Ccy=\"EUR\">%s</Amt>"
            + "<CdtDbtInd>CRDT</CdtDbtInd>%s</TxDtls>";
    Camt batch =
        Camt.statement(IBAN, "S-1")
            .entry(
                "B-7",
                "50.00",
                true,
                "2026-01-19",
                "RCDT/ESCT",
                part.formatted("30.00", Camt.remittance("R-1"))
                    + part.formatted("20.00", Camt.remittance("R-2")));
    load(batch).body("matched", equalTo(2));
    load(Camt.statement(IBAN, "S-2")
            .entry(
                "B-7",
                "50.00",
                true,
                "2026-01-19",
                "RCDT/ESCT",
                part.formatted("30.00", Camt.remittance("R-1"))
                    + part.formatted("20.00", Camt.remittance("R-2"))))
        .body("duplicates", equalTo(2))
        .body("matched", equalTo(0));
    ledger.erp().get("/v1/debtors/C-1").then().body("balance.amount", equalTo("0.00"));
  }

  @Test
  void aPaymentLessTheDiscountSettlesOnItsLastDayAndNotOneLater() {
    String inTime = discounted("D-1");
    String late = discounted("D-2");
    ledger
        .invoice(inTime)
        .body("discount.until", equalTo("2026-01-19"))
        .body("discount.amount.amount", equalTo("20.00"))
        .body("discount.yearlyCost", equalTo("46.56"));
    load(Camt.statement(IBAN, "S-1")
            .transfer("T-1", "980.00", "2026-01-19", "Boulangerie", BAKERY, "D-1")
            .transfer("T-2", "980.00", "2026-01-20", "Boulangerie", BAKERY, "D-2"))
        .body("matched", equalTo(2));
    ledger
        .invoice(inTime)
        .body("status", equalTo("PAID"))
        .body("movements.kind", contains("ISSUED", "PAID", "DISCOUNTED"));
    ledger.invoice(late).body("open.amount", equalTo("20.00"));
  }

  @Test
  void withoutAWordItIsSuggestedWhileTheDiscountStandsAndTakenFromAKnownPayer() {
    String first = discounted("D-1");
    Camt unknown =
        Camt.statement(IBAN, "S-1")
            .transfer("T-1", "980.00", "2026-01-19", "Somebody", "BE21001234567803", "thanks");
    load(unknown).body("suggested", equalTo(1));
    load(Camt.statement(IBAN, "S-2")
            .transfer("T-2", "980.00", "2026-01-20", "Nobody", "NL91ABNA0417164300", "thanks"))
        .body("suggested", equalTo(0))
        .body("unmatched", equalTo(1));
    ledger
        .controller()
        .get("/v1/unmatched-receipts")
        .then()
        .body("items[0].suggestions.number", contains("D-1"))
        .body("items[1].suggestions", nullValue());
    String known = ledger.issued("K-1", "10.00");
    String second = discounted("D-2");
    load(Camt.statement(IBAN, "S-3")
            .transfer("T-3", "10.00", "2026-01-12", "Boulangerie", BAKERY, "K-1")
            .transfer("T-4", "980.00", "2026-01-20", "Boulangerie", BAKERY, "thanks")
            .transfer("T-5", "980.00", "2026-01-19", "Boulangerie", BAKERY, "thanks"))
        .body("matched", equalTo(2))
        .body("suggested", equalTo(1));
    ledger.invoice(known).body("status", equalTo("PAID"));
    ledger.invoice(first).body("status", equalTo("PAID"));
    ledger.invoice(second).body("open.amount", equalTo("1000.00"));
  }
}
