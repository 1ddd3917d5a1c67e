package org.encours.invoice;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.encours.testkit.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Money that a notification, a report of the day and the statement all tell of is booked once. */
@QuarkusTest
@WithServers
class BankToldTwiceIT {

  /** Two payments, with their details. */
  private static final String PARTS =
      """
      <Ntry><Amt Ccy="EUR">150.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>L-77</AcctSvcrRef><NtryDtls>
      <TxDtls><Refs><AcctSvcrRef>P-1</AcctSvcrRef></Refs><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
      <RmtInf><Ustrd>T1</Ustrd></RmtInf></TxDtls>
      <TxDtls><Refs><AcctSvcrRef>P-2</AcctSvcrRef></Refs><Amt Ccy="EUR">50.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
      <RmtInf><Ustrd>T2</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>
      """;

  /** The same line as a sum. */
  private static final String SUM =
      """
      <Ntry><Amt Ccy="EUR">150.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>L-77</AcctSvcrRef>
      <AddtlNtryInf>2 TRANSFERS</AddtlNtryInf></Ntry>
      """;

  private Ledger ledger;

  @BeforeEach
  void aCreditor() {
    ledger = Ledger.of("BE", "0401234560", "BE68539007547034");
  }

  @Test
  void aNotificationInPartsAndTheStatementsSumAreOneMoney() {
    String one = ledger.issued("T1", "100.00");
    String other = ledger.issued("T2", "50.00");
    load(notification("N-1", PARTS)).body("matched", equalTo(2));
    load(report("R-1", SUM)).body("duplicates", equalTo(1)).body("unmatched", equalTo(0));
    load(statement("S-1", "0.00", "150.00", SUM))
        .body("duplicates", equalTo(1))
        .body("unmatched", equalTo(0))
        .body("statements[0].gaps", empty());
    paidOnce(one, other);
    load(statement("S-2", "0.00", "150.00", SUM)).body("duplicates", equalTo(1));
    paidOnce(one, other);
  }

  @Test
  void aNotificationAfterTheStatementIsNoMoreMoney() {
    String one = ledger.issued("T1", "100.00");
    String other = ledger.issued("T2", "50.00");
    load(statement("S-1", "0.00", "150.00", PARTS)).body("matched", equalTo(2));
    load(notification("N-1", SUM)).body("duplicates", equalTo(1));
    load(notification("N-2", PARTS.replace(">T1<", ">INVOICE T1<"))).body("duplicates", equalTo(2));
    paidOnce(one, other);
  }

  @Test
  void otherWordsForAPaymentAreNoOtherPayment() {
    String one = ledger.issued("T1", "150.00");
    load(notification("N-1", SUM.replace("2 TRANSFERS", "T1").replace("L-77", "NONREF")))
        .body("matched", equalTo(1));
    load(statement("S-1", "0.00", "150.00", SUM)).body("duplicates", equalTo(1));
    load(statement(
            "S-2", "150.00", "300.00", SUM.replace("L-77", "L-78").replace("20</Dt>", "21</Dt>")))
        .body("duplicates", equalTo(0));
    ledger.invoice(one).body("status", equalTo("PAID"));
    ledger.erp().get("/v1/unmatched-receipts").then().body("items", hasSize(1));
  }

  @Test
  void whatWasToldAndNoStatementHoldsIsSaid() {
    ledger.issued("T1", "150.00");
    load(notification("N-1", SUM.replace("2 TRANSFERS", "T1")));
    String other = SUM.replace("150.00", "12.00").replace("L-77", "L-78");
    load(statement("S-1", "0.00", "12.00", other))
        .body("duplicates", equalTo(0))
        .body("statements[0].gaps", hasItem(containsString("150.00")));
  }

  private void paidOnce(String... invoices) {
    for (String invoice : invoices) {
      ledger.invoice(invoice).body("status", equalTo("PAID"));
    }
    ledger.erp().get("/v1/unmatched-receipts").then().body("items", hasSize(0));
  }

  private ValidatableResponse load(String xml) {
    return ledger
        .erp()
        .contentType("application/xml")
        .body(xml)
        .post("/v1/bank-statements")
        .then()
        .statusCode(201);
  }

  private static String notification(String id, String entries) {
    return message("054", "BkToCstmrDbtCdtNtfctn", "Ntfctn", id, entries);
  }

  private static String report(String id, String entries) {
    return message("052", "BkToCstmrAcctRpt", "Rpt", id, entries);
  }

  private static String statement(String id, String opening, String closing, String entries) {
    return message(
        "053",
        "BkToCstmrStmt",
        "Stmt",
        id,
        balance("OPBD", opening) + balance("CLBD", closing) + entries);
  }

  private static String balance(String kind, String amount) {
    return "<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">%s</Amt>"
            .formatted(kind, amount)
        + "<CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-21</Dt></Dt></Bal>";
  }

  private static String message(String kind, String root, String part, String id, String content) {
    return """
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.%1$s.001.08"><%2$s>
        <GrpHdr><MsgId>M-%4$s</MsgId><CreDtTm>2026-11-20T20:00:00</CreDtTm></GrpHdr>
        <%3$s><Id>%4$s</Id><CreDtTm>2026-11-20T20:00:00</CreDtTm>
        <Acct><Id><IBAN>BE68539007547034</IBAN></Id></Acct>%5$s</%3$s></%2$s></Document>
        """
        .formatted(kind, root, part, id, content);
  }
}
