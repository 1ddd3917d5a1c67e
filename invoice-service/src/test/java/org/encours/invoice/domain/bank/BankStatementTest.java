package org.encours.invoice.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankStatementTest {

  @Test
  void openingAndEntriesMakeTheClosingBalance() {
    List<BankEntry> entries =
        List.of(
            entry("1210.00", true, "1210.00"),
            entry("1850.00", true, "1500.00", "350.00"),
            entry("200.00", false, "200.00"),
            entry("1.25", false, "1.25"));
    assertThat(faults("10000.00", "12858.75", entries)).isEmpty();
    assertThat(faults("10000.00", "12858.76", entries))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("12858.75 EUR"));
  }

  @Test
  void aBatchIsTheSumOfItsParts() {
    assertThat(faults("0.00", "100.00", List.of(entry("100.00", true, "60.00", "39.99"))))
        .extracting(Violation::path)
        .containsExactly("Stmt[0].Ntry[0]");
  }

  @Test
  void aClosingBalanceInAnotherCurrencyIsRefused() {
    BankStatement statement =
        new BankStatement(
            "S",
            "X",
            Optional.empty(),
            Optional.empty(),
            Optional.of(eur("1.00")),
            Optional.of(Money.of("1.00", "SEK")),
            List.of());
    Violations violations = new Violations();
    statement.check("Stmt[0]", violations);
    assertThat(violations.list()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FACTURE +++202/6000/12320+++ MERCI | 202600012320",
        "ref ***090/9337/55493*** | 090933755493",
        "202600012320 | 202600012320",
        "paid rf18 5390 0754 7034 thanks | RF18539007547034",
        "RF98INV2026000123 | RF98INV2026000123"
      })
  void aReferenceIsFoundInFreeText(String text, String reference) {
    assertThat(Remittance.references(saying(text))).containsExactly(reference);
  }

  @ParameterizedTest
  @CsvSource({"202600012321", "phone 0478123456", "1202600012320", "RF19539007547034"})
  void whatOnlyLooksLikeAReferenceIsNone(String text) {
    assertThat(Remittance.references(saying(text))).isEmpty();
  }

  @Test
  void invoiceNumbersAreFoundInFreeText() {
    assertThat(Remittance.numbers(saying("FACT 2026-000124 ET 2026-000125 MOINS NC 2026-000007")))
        .contains("2026-000124", "2026-000125", "2026-000007")
        .doesNotContain("FACT", "ET");
  }

  private static List<Violation> faults(String opening, String closing, List<BankEntry> entries) {
    Violations violations = new Violations();
    statement(Optional.empty(), opening, closing, entries).check("Stmt[0]", violations);
    return violations.list();
  }

  private static BankStatement statement(
      Optional<Long> sequence, String opening, String closing, List<BankEntry> entries) {
    return new BankStatement(
        "S",
        "X",
        sequence,
        Optional.of(LocalDate.of(2026, 11, 20)),
        Optional.of(eur(opening)),
        Optional.of(eur(closing)),
        entries);
  }

  @ParameterizedTest
  @CsvSource({
    "223, 90.00, 224, 90.00, 0",
    "222, 90.00, 224, 90.00, 1", // one number is missing
    "223, 90.00, 224, 91.00, 1", // a cent too much at the start
    "222, 90.00, 225, 91.00, 2",
    "310, 90.00, 1, 90.00, 0" // a new year
  })
  void aGapBetweenTwoStatementsIsSaid(
      long before, String closed, long after, String opens, int gaps) {
    StatementBefore earlier =
        new StatementBefore("B", Optional.of(before), Optional.of(eur(closed)));
    assertThat(earlier.gaps(statement(Optional.of(after), opens, opens, List.of()))).hasSize(gaps);
  }

  private static BankEntry entry(String amount, boolean incoming, String... parts) {
    return new BankEntry(
        eur(amount),
        incoming,
        List.of(parts).stream().map(part -> transaction(part, incoming, List.of())).toList());
  }

  private static BankTransaction saying(String text) {
    return transaction("1.00", true, List.of(text));
  }

  private static BankTransaction transaction(String amount, boolean incoming, List<String> texts) {
    return new BankTransaction(
        "k",
        incoming,
        false,
        eur(amount),
        LocalDate.of(2026, 11, 20),
        Optional.empty(),
        Optional.empty(),
        texts,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        BankTransaction.Debit.NONE);
  }

  /** Kept with every statement ever loaded: another form of it would refuse them all. */
  @Test
  void whatAStatementIsKnownByStaysAsItIs() {
    BankEntry entry = entry("12.50", true, "12.50");
    assertThat(entry.said())
        .isEqualTo(
            "BankEntry[amount=12.50 EUR, incoming=true, transactions=[BankTransaction[key=k, incoming=true,"
                + " reversal=false, amount=12.50 EUR, valueDate=2026-11-20,"
                + " structuredReference=Optional.empty, endToEndId=Optional.empty, texts=[],"
                + " payerName=Optional.empty, payerIban=Optional.empty,"
                + " returnReason=Optional.empty]]]");
  }
}
