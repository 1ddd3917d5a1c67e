package org.encours.invoice.adapter.in.rest.coda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.kernel.Money;

/**
 * One movement: its record 21 and those that go on with it (22, 23) or tell more of it (31 to 33).
 */
final class CodaMovement {

  private final CodaLine first;
  private final List<CodaLine> further = new ArrayList<>();

  CodaMovement(CodaLine first) {
    this.first = first;
  }

  void add(CodaLine line) {
    further.add(line);
  }

  /** Movements of one number belong together; detail 0 is their sum. */
  int sequence() {
    return first.numberAt(3, 6);
  }

  boolean isDetail() {
    return first.numberAt(7, 10) > 0;
  }

  boolean incoming() {
    return first.isCredit(32);
  }

  Money amount(Currency currency) {
    return first.amountAt(33, currency);
  }

  BankTransaction transaction(Currency currency, String statement) {
    Optional<CodaLine> second = one("22");
    Optional<CodaLine> third = one("23");
    return new BankTransaction(
        key(statement),
        incoming(),
        second.filter(line -> "12345".indexOf(line.at(113)) >= 0).isPresent(),
        amount(currency),
        day(),
        structured(),
        second.flatMap(line -> line.textAt(64, 98)).filter(id -> !id.equals("NOTPROVIDED")),
        texts(),
        third.flatMap(line -> line.textAt(48, 82)),
        third.flatMap(line -> line.textAt(11, 44)),
        second.flatMap(line -> line.textAt(114, 117)),
        new BankTransaction.Debit(mandate(), false, Optional.empty()));
  }

  /** Type 127, a SEPA direct debit: its parts stand at fixed places over three records. */
  private Optional<String> mandate() {
    if (first.at(62) != '1' || !first.at(63, 65).equals("127")) {
      return Optional.empty();
    }
    String parts =
        first.at(66, 115) + one("22").map(line -> line.at(11, 63)).orElse(" ".repeat(53));
    return Optional.of(parts.substring(44, 79).strip()).filter(text -> !text.isEmpty());
  }

  /** The bank's own reference, so that overlapping files are seen; else the place in the file. */
  private String key(String statement) {
    return first
        .textAt(11, 31)
        .map(reference -> reference + ":" + first.at(7, 10))
        .orElseGet(() -> statement + ":" + first.at(3, 10));
  }

  private LocalDate day() {
    return first
        .dayAt(48)
        .or(() -> first.dayAt(116))
        .orElseThrow(() -> first.invalid(48, "neither value date nor entry date is given"));
  }

  /** Types 101 and 102 carry the Belgian structured communication of twelve digits. */
  private Optional<String> structured() {
    boolean belgian = first.at(62) == '1' && first.at(63, 65).matches("10[12]");
    return belgian ? Optional.of(first.at(66, 77)) : Optional.empty();
  }

  private List<String> texts() {
    StringBuilder free = new StringBuilder();
    if (first.at(62) != '1') {
      free.append(first.at(63, 115));
    }
    one("22").ifPresent(line -> free.append(line.at(11, 63)));
    one("23").ifPresent(line -> free.append(line.at(83, 125)));
    List<String> texts = new ArrayList<>();
    Optional.of(free.toString().strip()).filter(text -> !text.isEmpty()).ifPresent(texts::add);
    for (CodaLine line : further) {
      switch (line.kind()) {
        case "31" -> line.textAt(41, 113).ifPresent(texts::add);
        case "32" -> line.textAt(11, 115).ifPresent(texts::add);
        case "33" -> line.textAt(11, 100).ifPresent(texts::add);
        default -> {}
      }
    }
    return texts;
  }

  private Optional<CodaLine> one(String kind) {
    return further.stream().filter(line -> line.kind().equals(kind)).findFirst();
  }
}
