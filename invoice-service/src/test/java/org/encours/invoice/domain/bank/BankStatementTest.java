package org.encours.invoice.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encours.invoice.domain.bank.Movements.movement;
import static org.encours.invoice.domain.bank.Movements.saying;
import static org.encours.invoice.domain.bank.Movements.statement;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankStatementTest {

  @Test
  void openingAndEntriesMakeTheClosingBalance() {
    BankTransaction[] movements = {
      movement("A", "1210.00", true),
      movement("B", "1850.00", true),
      movement("C", "200.00", false),
      movement("D", "1.25", false)
    };
    assertThat(faults(statement(null, "10000.00", "12858.75", movements))).isEmpty();
    assertThat(faults(statement(null, "10000.00", "12858.76", movements)))
        .singleElement()
        .satisfies(fault -> assertThat(fault.message()).contains("12858.75 EUR"));
  }

  @Test
  void aBatchIsTheSumOfItsParts() {
    assertThatThrownBy(
            () -> new BankEntry(eur("100.00"), true, List.of(movement("A", "99.99", true))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aClosingBalanceInAnotherCurrencyIsRefused() {
    BankStatement statement =
        new BankStatement(
            new BankStatement.Name("S", 1),
            BankStatement.Kind.STATEMENT,
            "X",
            Optional.empty(),
            Optional.empty(),
            Optional.of(eur("1.00")),
            Optional.of(Money.of("1.00", "SEK")),
            List.of());
    assertThat(faults(statement)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FACTURE +++202/6000/12320+++ MERCI | 202600012320",
        "ref ***090/9337/55493*** | 090933755493",
        "202600012320 | 202600012320",
        "paid rf18 5390 0754 7034 thanks | RF18539007547034",
        "RF98INV2026000123 | RF98INV2026000123",
        "202.6000.12320 | 202600012320",
        "2026-0001-2320 | 202600012320",
        "2026 0001 2320 fact 12 | 202600012320",
        "12 202600012320 | 202600012320",
        "rf18-5390-0754-7034 | RF18539007547034"
      })
  void aReferenceIsFoundInFreeText(String text, String reference) {
    assertThat(Remittance.references(saying(text).details())).containsExactly(reference);
  }

  @ParameterizedTest
  @CsvSource({"202600012321", "phone 0478123456", "1202600012320", "RF19539007547034"})
  void whatOnlyLooksLikeAReferenceIsNone(String text) {
    assertThat(Remittance.references(saying(text).details())).isEmpty();
  }

  @Test
  void invoiceNumbersAreFoundInFreeText() {
    assertThat(
            Remittance.numbers(
                saying("FACT 2026-000124 ET 2026-000125 MOINS NC 2026-000007").details()))
        .contains("2026-000124", "2026-000125", "2026-000007")
        .doesNotContain("FACT", "ET");
  }

  @ParameterizedTest
  @CsvSource({
    "VRIJE TEKST +++202/6000, /12320+++, 202600012320",
    "BETALING RF98INV2026, 000123, RF98INV2026000123"
  })
  void aReferenceBrokenByTheEndOfALineIsWhole(String first, String second, String reference) {
    assertThat(Remittance.references(saying(first, second).details())).contains(reference);
  }

  private static List<Violation> faults(BankStatement statement) {
    Violations violations = new Violations();
    statement.check("Stmt[0]", violations);
    return violations.list();
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
    PrecedingStatement earlier =
        new PrecedingStatement("B", Optional.of(before), Optional.of(eur(closed)));
    assertThat(earlier.gaps(statement(after, opens, opens))).hasSize(gaps);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NONREF", "notprovided", "NOT PROVIDED", "0000000000", "-", "X", "", "N/A", "///"})
  void aPlaceholderIsNoReferenceOfABank(String text) {
    assertThat(BankReference.of(text)).isEmpty();
    assertThat(BankReference.of(" B-17 ")).contains("B-17");
  }
}
