package org.encours.invoice.domain.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.bank.Movements.movement;
import static org.encours.invoice.domain.bank.Movements.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.bank.BankStatement.Kind;
import org.encours.invoice.domain.bank.Told.Marks;
import org.junit.jupiter.api.Test;

/** One movement, told by a notification and by the statement in other words. */
class RecogniserTest {

  private static final UUID REPORT = new UUID(0, 1);

  private static Told told(Kind kind, int entry, String line, BankTransaction movement) {
    return new Told(
        new Told.Place(REPORT, movement.hashCode()),
        kind,
        new Told.Entry(entry, Optional.ofNullable(line)),
        movement.identity(),
        movement.signed(),
        movement.valueDate(),
        Marks.of(movement));
  }

  private static Told reported(BankTransaction movement) {
    return told(Kind.REPORT, movement.hashCode(), null, movement);
  }

  private static Recognition recognise(BankStatement file, Told... told) {
    return Recogniser.recognise(file, file.transactions(), List.of(told));
  }

  private static BankStatement report(BankStatement like) {
    return new BankStatement(
        like.name(),
        Kind.REPORT,
        like.iban(),
        like.sequence(),
        like.closesOn(),
        Optional.empty(),
        Optional.empty(),
        like.entries());
  }

  private static BankTransaction paidBy(String iban, String amount, String text) {
    BankTransaction plain = movement(null, amount, true, text);
    return new BankTransaction(
        plain.bankReference(),
        true,
        plain.amount(),
        plain.valueDate(),
        plain.details(),
        new BankTransaction.Payer(Optional.empty(), Optional.of(iban)),
        plain.back());
  }

  @Test
  void otherWordsUnderTheBanksReferenceAreTheSameMovement() {
    Recognition found =
        recognise(
            statement(1L, "0.00", "10.00", movement("B-1", "10.00", true, "TRANSFER FROM A")),
            reported(movement("B-1", "10.00", true, "rent")));
    assertThat(found.fresh()).isEmpty();
    assertThat(found.known()).hasSize(1);
    assertThat(found.met()).hasSize(1);
    assertThat(found.left()).isEmpty();
  }

  @Test
  void withoutAReferenceTheStatementIsCompleteSoAmountAndDayTell() {
    BankTransaction other = movement("B-9", "10.00", true, "TRANSFER");
    assertThat(
            recognise(
                    statement(1L, "0.00", "20.00", other, movement(null, "10.00", true, "rent 2")),
                    reported(movement(null, "10.00", true, "rent")))
                .fresh())
        .as("one was told, two came")
        .hasSize(1);
  }

  @Test
  void anotherPayerDirectionAmountOrDayIsAnotherMovement() {
    assertThat(
            recognise(
                    statement(
                        1L,
                        "0.00",
                        "10.00",
                        paidBy("A", "10.00", "rent"),
                        movement("B-1", "10.01", true),
                        movement("B-1", "10.01", false)),
                    reported(paidBy("B", "10.00", "rent")),
                    reported(movement("B-1", "10.02", true)))
                .fresh())
        .hasSize(3);
  }

  @Test
  void aBatchInPartsAndAsASumIsOne() {
    BankTransaction first = movement("P-1", "10.00", true, "one");
    BankTransaction second = movement("P-2", "20.00", true, "two");
    BankTransaction sum = movement("L-1", "30.00", true, "2 payments");
    assertThat(
            recognise(
                    statement(1L, "0.00", "30.00", sum),
                    told(Kind.REPORT, 0, "L-1", first),
                    told(Kind.REPORT, 0, "L-1", second))
                .fresh())
        .isEmpty();
    BankStatement parts =
        new BankStatement(
            new BankStatement.Name("S", 1),
            Kind.STATEMENT,
            "X",
            Optional.of(1L),
            Optional.of(first.valueDate()),
            Optional.empty(),
            Optional.empty(),
            List.of(new BankEntry(sum.amount(), true, List.of(first, second))));
    assertThat(recognise(parts, told(Kind.REPORT, 0, null, sum)).fresh())
        .as("the statement is complete")
        .isEmpty();
    assertThat(recognise(report(parts), told(Kind.REPORT, 0, null, sum)).fresh())
        .as("two reports without a reference in common")
        .hasSize(2);
  }

  @Test
  void aNotificationThatComesAfterTheStatementTellsNothingNew() {
    BankTransaction booked = movement("B-1", "10.00", true, "TRANSFER");
    Recognition found =
        recognise(
            report(statement(1L, "0.00", "10.00", movement("B-1", "10.00", true, "rent"))),
            told(Kind.STATEMENT, 0, null, booked));
    assertThat(found.fresh()).isEmpty();
  }

  @Test
  void whatASecondReportToldInTheStatementsWordsMeetsTheFirst() {
    BankStatement file =
        statement(1L, "0.00", "30.00", movement("L-1", "30.00", true, "2 payments"));
    Recognition found =
        Recogniser.recognise(
            file,
            List.of(),
            List.of(
                told(Kind.REPORT, 0, "L-1", movement("P-1", "10.00", true, "one")),
                told(Kind.REPORT, 0, "L-1", movement("P-2", "20.00", true, "two"))));
    assertThat(found.met()).hasSize(2);
    assertThat(found.gaps(file)).isEmpty();
  }

  @Test
  void twoReportsMayTellOfTwoPaymentsUnderOneReference() {
    assertThat(
            recognise(
                    report(statement(1L, "0.00", "10.00", movement("B-1", "10.00", true, "b"))),
                    reported(movement("B-1", "10.00", true, "a")))
                .fresh())
        .hasSize(1);
  }

  @Test
  void whatWasToldAndStandsInNoStatementIsSaid() {
    List<Told> told = new ArrayList<>();
    told.add(reported(movement("B-1", "10.00", true, "a")));
    told.add(reported(movement("B-2", "201.00", true, "b")));
    BankStatement file = statement(1L, "0.00", "10.00", movement("B-1", "10.00", true, "a"));
    Recognition found = Recogniser.recognise(file, List.of(), told);
    assertThat(found.met()).hasSize(1);
    assertThat(found.gaps(file))
        .singleElement()
        .asString()
        .contains("2026-11-20", "201.00")
        .doesNotContain(" 10.00");
    assertThat(found.gaps(report(file))).isEmpty();
  }
}
