package org.encours.invoice.adapter.in.rest.camt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.encours.invoice.Camt;
import org.encours.invoice.SharedData;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.input.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ISO 20022 camt.053, with what banks make of it. */
class CamtReaderTest {

  private static final String IBAN = "BE68539007547034";

  private static BankStatement read(byte[] xml) {
    return CamtReader.read(new ByteArrayInputStream(xml)).getFirst();
  }

  private static List<BankTransaction> read(Camt statement) {
    BankStatement read = read(statement.xml().getBytes(UTF_8));
    Violations violations = new Violations();
    read.check("Stmt[0]", violations);
    assertThat(violations.list()).isEmpty();
    return read.transactions();
  }

  @ParameterizedTest
  @ValueSource(strings = {"02", "08"})
  void theSampleSaysTheSameInEitherVersion(String version) {
    BankStatement sample = read(SharedData.file("camt/camt053-v" + version + "-sample.xml"));
    assertThat(sample.opening()).contains(eur("10000.00"));
    assertThat(sample.closing()).contains(eur("12858.75"));
    assertThat(sample.sequence()).contains(224L);
    assertThat(sample.entries()).hasSize(4);
    assertThat(sample.transactions())
        .extracting(BankTransaction::signed, BankTransaction::receives, BankTransaction::takesBack)
        .containsExactly(
            Tuple.tuple(eur("1210.00"), true, false),
            Tuple.tuple(eur("1500.00"), true, false),
            Tuple.tuple(eur("350.00"), true, false),
            Tuple.tuple(eur("-200.00"), false, true),
            Tuple.tuple(eur("-1.25"), false, false));
    BankTransaction paid = sample.transactions().getFirst();
    assertThat(paid.details().creditorReferences()).contains("202600012320");
    assertThat(paid.details().endToEndId()).as("NOTPROVIDED").isEmpty();
    assertThat(paid.payer().name()).contains("Boulangerie Test SRL");
    assertThat(paid.payer().iban()).contains("BE90999202600132");
    BankTransaction returned = sample.transactions().get(3);
    assertThat(returned.details().endToEndId()).contains("SDD-2026-0099");
    assertThat(returned.details().mandateId()).contains("MND-17");
    assertThat(returned.back().reason()).contains("AM04");
  }

  @Test
  void aReturnIsOneAlsoWhereTheBankSetsNoIndicator() {
    Camt statement =
        Camt.statement(IBAN, "S")
            .entry(
                "B-1",
                "200.00",
                false,
                "2026-02-20",
                "IDDT/ESDD",
                details(Camt.returned("E-1", "M-1", "MD06")))
            .entry(
                "B-2", "50.00", false, "2026-02-20", "IDDT/UPDD", details(Camt.refs("E-2", "M-2")))
            .entry(
                "B-3", "70.00", false, "2026-02-20", "RCDT/RRTN", details(Camt.refs("E-3", null)));
    assertThat(read(statement)).allMatch(BankTransaction::takesBack);
  }

  @Test
  void returnsBookedTogetherAreToldApart() {
    String both =
        part("200.00", Camt.returned("E-1", "M-1", "AM04"))
            + part("100.00", Camt.returned("E-2", "M-2", "MD01"));
    assertThat(
            read(
                Camt.statement02(IBAN, "S")
                    .entry("B", "300.00", false, "2026-02-20", "IDDT/UPDD", both)))
        .extracting(
            BankTransaction::amount,
            t -> t.details().endToEndId().get(),
            t -> t.back().reason().get())
        .containsExactly(
            Tuple.tuple(eur("200.00"), "E-1", "AM04"), Tuple.tuple(eur("100.00"), "E-2", "MD01"));
  }

  @Test
  void chargesTakenWithAReturnDoNotHideWhatWentBack() {
    String detail =
        "<Refs><EndToEndId>E-1</EndToEndId></Refs><AmtDtls><InstdAmt><Amt"
            + " Ccy=\"EUR\">200.00</Amt></InstdAmt>"
            + "</AmtDtls><RtrInf><Rsn><Cd>AM04</Cd></Rsn></RtrInf>";
    BankTransaction returned =
        read(Camt.statement(IBAN, "S")
                .entry("B", "203.50", false, "2026-02-20", "IDDT/UPDD", details(detail)))
            .getFirst();
    assertThat(returned.amount()).isEqualTo(eur("203.50"));
    assertThat(returned.takenBack()).containsExactly(eur("200.00"), eur("203.50"));
  }

  @Test
  void ourOwnPaymentThatComesBackIsNoReceipt() {
    Camt statement =
        Camt.statement(IBAN, "S")
            .entry(
                "B",
                "80.00",
                true,
                "2026-02-20",
                "ICDT/RRTN",
                details(Camt.returned("OUT-7", null, "AC04")));
    assertThat(read(statement)).singleElement().matches(one -> !one.receives() && !one.takesBack());
  }

  @ParameterizedTest
  @CsvSource({"BOOK, 1", "PDNG, 0", "INFO, 0"})
  void onlyWhatIsBookedCounts(String status, int transactions) {
    String xml =
        Camt.statement(IBAN, "S")
            .transfer("B", "0.00", "2026-02-20", "A", "BE90999202600132", "x")
            .xml()
            .replace("<Cd>BOOK</Cd>", "<Cd>" + status + "</Cd>");
    assertThat(read(xml.getBytes(UTF_8)).transactions()).hasSize(transactions);
  }

  @Test
  void aBatchWithoutDetailsIsOneMovement() {
    Camt statement =
        Camt.statement(IBAN, "S")
            .entry(
                "B",
                "300.00",
                true,
                "2026-02-20",
                "RCDT/ESCT",
                "<Btch><NbOfTxs>3</NbOfTxs></Btch>");
    assertThat(read(statement)).extracting(BankTransaction::amount).containsExactly(eur("300.00"));
  }

  private static String details(String inner) {
    return "<TxDtls>" + inner + "</TxDtls>";
  }

  private static String part(String amount, String inner) {
    int refs = inner.indexOf("</Refs>") + "</Refs>".length();
    return details(
        inner.substring(0, refs)
            + "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">"
            + amount
            + "</Amt></TxAmt></AmtDtls>"
            + inner.substring(refs));
  }
}
