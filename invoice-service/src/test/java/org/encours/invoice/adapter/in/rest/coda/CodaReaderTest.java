package org.encours.invoice.adapter.in.rest.coda;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.encours.invoice.Coda;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.input.Violations;
import org.encours.platform.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodaReaderTest {

  private static final String IBAN = "BE68539007547034";

  private static Coda sample() {
    return Coda.statement(IBAN, 224, "201126", "10000.00")
        .structured("REF-1", "1210.00", "202600012320")
        .transfer(
            "REF-2",
            "350.00",
            "FACT 2026-000124 ET 2026-000125",
            "E2E-7",
            "BE21001234567803",
            "Café Test")
        .batch("REF-3", "300.00", "100.00", "000000000101", "200.00", "000000009696")
        .returned("REF-4", "200.00", "SDD-2026-0099", "AM04")
        .transfer("REF-5", "-1.25", "FRAIS", "", "", "");
  }

  private static BankStatement read(String text) {
    return CodaReader.read(text.getBytes(UTF_8)).getFirst();
  }

  @Test
  void aStatementIsReadFromItsOldBalanceToItsNewOne() {
    BankStatement statement = read(sample().text());
    assertThat(statement.name().id()).isEqualTo("CODA 2026/224");
    assertThat(statement.iban()).isEqualTo(IBAN);
    assertThat(statement.sequence()).contains(224L);
    assertThat(statement.closesOn()).contains(LocalDate.of(2026, 11, 20));
    assertThat(statement.opening()).contains(eur("10000.00"));
    assertThat(statement.closing()).contains(eur("11658.75"));
    assertThat(statement.entries()).hasSize(5);
    Violations violations = new Violations();
    statement.check("Stmt[0]", violations);
    assertThat(violations.list()).isEmpty();
  }

  @Test
  void aMovementSaysWhatItWasForAndFromWhom() {
    List<BankTransaction> all = read(sample().text()).transactions();
    assertThat(all.getFirst().details().creditorReferences()).contains("202600012320");
    assertThat(all.getFirst().bankReference()).contains("REF-1");
    assertThat(all.getFirst().valueDate()).isEqualTo(LocalDate.of(2026, 11, 20));
    BankTransaction transfer = all.get(1);
    assertThat(transfer.details().texts()).containsExactly("FACT 2026-000124 ET 2026-000125");
    assertThat(transfer.details().endToEndId()).contains("E2E-7");
    assertThat(transfer.payer().iban()).contains("BE21001234567803");
    assertThat(transfer.payer().name()).contains("Café Test");
  }

  @Test
  void aBatchIsItsDetailsAndAReturnSaysWhy() {
    List<BankTransaction> all = read(sample().text()).transactions();
    assertThat(all.subList(2, 4))
        .extracting(BankTransaction::amount)
        .containsExactly(eur("100.00"), eur("200.00"));
    BankTransaction returned = all.get(4);
    assertThat(returned.back().indicated()).isTrue();
    assertThat(returned.incoming()).isFalse();
    assertThat(returned.back().reason()).contains("AM04");
    assertThat(all.getLast().back().indicated()).isFalse();
  }

  @Test
  void aDirectDebitNamesItsMandate() {
    Coda collected =
        Coda.statement(IBAN, 1, "200226", "0.00").collected("REF-9", "200.00", "E-1", "MND-17");
    assertThat(read(collected.text()).transactions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.details().mandateId()).contains("MND-17");
              assertThat(one.details().endToEndId()).contains("E-1");
            });
  }

  @Test
  void aFileOfTheBanksLayoutIsReadRecordByRecord() {
    List<BankStatement> statements = CodaReader.read(Coda.file("two-accounts").getBytes(UTF_8));
    assertThat(statements)
        .extracting(BankStatement::iban, each -> each.closing().get())
        .containsExactly(
            Tuple.tuple(IBAN, eur("13178.75")), Tuple.tuple("BE21001234567803", eur("525.50")));
    Violations violations = new Violations();
    statements.forEach(statement -> statement.check("Stmt", violations));
    assertThat(violations.list()).isEmpty();
    assertThat(statements.getFirst().transactions())
        .extracting(
            BankTransaction::signed,
            one -> String.join(" ", one.details().creditorReferences()),
            one -> one.payer().name().orElse("-"),
            one -> String.join("|", one.details().texts()))
        .containsExactly(
            Tuple.tuple(eur("1210.00"), "202600012320", "BOULANGERIE TEST SRL", ""),
            Tuple.tuple(
                eur("370.00"),
                "",
                "CAFE TEST SA",
                "PAIEMENT DE VOS FACTURES DU MOIS D OCTOBRE NUMEROS 2026-000124 ET 2026-000125"
                    + " MOINS NOTRE ACOMPTE VERSE LE PREMIER OCTOBRE DERNIER"),
            Tuple.tuple(eur("100.00"), "000000000101", "PREMIER CLIENT", ""),
            Tuple.tuple(eur("200.00"), "000000009696", "-", ""),
            Tuple.tuple(
                eur("-200.00"), "", "DEBITEUR TEST SARL", "FACTURE A-3 PRELEVEE LE 10 NOVEMBRE"),
            Tuple.tuple(eur("-1.25"), "", "-", "FRAIS DE TENUE DE COMPTE"),
            Tuple.tuple(eur("1500.00"), "RF98INV2026000123", "CLIENT LUXEMBOURG", ""));
    BankTransaction returned = statements.getFirst().transactions().get(4);
    assertThat(returned.takesBack()).isTrue();
    assertThat(returned.back().reason()).contains("AM04");
    assertThat(returned.details().mandateId()).contains("MND-17");
  }

  @ParameterizedTest
  @CsvSource({
    "2200010000, 2200020000, tells of movement 00020000", // lines of two movements mixed up
    "2100020000, 2100010000, stands after movement 00010000", // one that comes again
    "2100030003, 2100030001, stands after movement 00030001", // so a detail
    "3100020001, 3100030001, tells of movement 00030001",
    "2100060000, 2100040000, stands after movement 00050000"
  })
  void recordsThatWereMixedUpOnTheirWayAreRefused(String right, String wrong, String message) {
    String mixed = Coda.file("two-accounts").replaceFirst("\n" + right, "\n" + wrong);
    assertThatThrownBy(() -> CodaReader.read(mixed.getBytes(UTF_8)))
        .isInstanceOf(InvalidInput.class)
        .satisfies(
            refused ->
                assertThat(((InvalidInput) refused).violations().getFirst().message())
                    .contains(message));
  }

  @ParameterizedTest
  @CsvSource({"26, true", "28, true", "27, false"})
  void theTrailerLeavesOutFreeMessagesOrCountsThemAll(String counted, boolean right) {
    String file = Coda.file("two-accounts").replaceFirst("9( {15})000026", "9$10000" + counted);
    assertThatCode(() -> CodaReader.read(file.getBytes(UTF_8)))
        .satisfies(refused -> assertThat(refused == null).isEqualTo(right));
  }

  @Test
  void detailsThatAreNotTheWholeSumAreOneMovementToLookInto() {
    Coda odd =
        Coda.statement(IBAN, 1, "020126", "0.00").batch("R", "300.00", "100.00", "000000000101");
    assertThat(read(odd.text()).transactions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.amount()).isEqualTo(eur("300.00"));
              assertThat(one.nature()).isEqualTo(BankTransaction.Nature.BATCH);
            });
  }

  @Test
  void severalStatementsInOneFileAndTheBanksOldCharacters() {
    String both = sample().text() + Coda.statement("BE21001234567803", 7, "201126", "-5.00").text();
    List<BankStatement> statements = CodaReader.read(both.getBytes(ISO_8859_1));
    assertThat(statements)
        .extracting(BankStatement::iban)
        .containsExactly(IBAN, "BE21001234567803");
    assertThat(statements.getLast().closing()).contains(eur("-5.00"));
    assertThat(statements.getFirst().transactions().get(1).payer().name()).contains("Café Test");
  }

  @Test
  void anAccountNumberOfBeforeSepaBecomesItsIban() {
    String old =
        sample()
            .text()
            .replaceFirst("\n12   " + IBAN + " {18}", "\n10   539007547034 EUR" + " ".repeat(18));
    assertThat(read(old).iban()).isEqualTo(IBAN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | '' | begins with a record 0",
        "0 |  | version",
        "9 |  | before its trailer",
        "1 |  | old balance",
        "8 |  | new balance",
        "21 |  | counts"
      })
  void whatIsBrokenIsNamedByItsLine(String kind, String nothing, String message) {
    assertThatThrownBy(() -> CodaReader.read(broken(kind).getBytes(UTF_8)))
        .isInstanceOf(InvalidInput.class)
        .satisfies(
            refused ->
                assertThat(((InvalidInput) refused).violations().getFirst().message())
                    .contains(message));
  }

  private static String broken(String kind) {
    String text = sample().text();
    return switch (kind) {
      case "nonsense" -> "hello";
      case "0" -> text.replaceFirst("2\n", "1\n");
      case "9" -> text.substring(0, text.indexOf("\n9") + 1);
      case "21" -> text.replaceFirst("\n21[^\n]*", "");
      default -> text.replaceFirst("\n" + kind + "[^\n]*", "");
    };
  }
}
