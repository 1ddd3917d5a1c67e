package org.encours.invoice.adapter.in.rest.coda;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.encours.invoice.adapter.in.rest.bank.BankText;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.platform.problems.InvalidInput;

/**
 * Reads CODA 2.x, the coded statement that Belgian banks send: lines of 128 characters, one or more
 * statements of one or more accounts in a file.
 */
public final class CodaReader {

  private CodaReader() {}

  /**
   * @throws InvalidInput naming line and position of what cannot be read
   */
  public static List<BankStatement> read(byte[] file) {
    List<BankStatement> statements = new ArrayList<>();
    CodaStatement open = null;
    int records = 0;
    int messages = 0;
    for (CodaLine line : lines(file)) {
      records++;
      switch (line.kind()) {
        case "0" -> {
          checkHeader(line);
          records = 0;
          messages = 0;
        }
        case "1" -> open = new CodaStatement(line);
        case "9" -> {
          if (open == null) {
            throw line.invalid(1, "no statement stands before the trailer");
          }
          BankStatement statement = open.statement();
          checkTrailer(line, records - 1, messages, statement);
          statements.add(statement);
          open = null;
        }
        default -> {
          messages += line.kind().equals("4") ? 1 : 0;
          if (open == null) {
            throw line.invalid(1, "no old balance (record 1) stands before this record");
          }
          open.add(line);
        }
      }
    }
    if (open != null) {
      throw new InvalidInput("", "the file ends before its trailer (record 9)");
    }
    return statements;
  }

  private static List<CodaLine> lines(byte[] file) {
    List<CodaLine> lines = new ArrayList<>();
    String[] texts = BankText.of(file).split("\r?\n|\r", -1);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isBlank()) {
        lines.add(line(i + 1, texts[i]));
      }
    }
    if (lines.isEmpty() || lines.getFirst().at(1) != '0') {
      throw new InvalidInput("", "is no CODA file: it begins with a record 0");
    }
    return lines;
  }

  /** Some systems cut blanks off the end of a line. */
  private static CodaLine line(int number, String text) {
    if (text.length() > CodaLine.LENGTH) {
      throw new InvalidInput("line " + number, "has more than 128 characters");
    }
    return new CodaLine(number, text + " ".repeat(CodaLine.LENGTH - text.length()));
  }

  private static void checkHeader(CodaLine line) {
    if (line.at(128) != '2') {
      throw line.invalid(128, "is version " + line.at(128) + "; version 2 is read");
    }
  }

  /**
   * The trailer counts the records and sums the turnover: a file cut in transfer shows. It leaves
   * out the free messages (4), which some banks count all the same.
   */
  private static void checkTrailer(
      CodaLine trailer, int records, int messages, BankStatement statement) {
    int counted = trailer.numberAt(17, 22);
    if (counted != records - messages && counted != records) {
      throw trailer.invalid(
          17, "counts %d records, there are %d".formatted(counted, records - messages));
    }
    BigDecimal debits = turnover(statement, false);
    BigDecimal credits = turnover(statement, true);
    if (new BigDecimal(digits(trailer, 23)).movePointLeft(3).compareTo(debits) != 0
        || new BigDecimal(digits(trailer, 38)).movePointLeft(3).compareTo(credits) != 0) {
      throw trailer.invalid(
          23, "the movements come to %s debit and %s credit".formatted(debits, credits));
    }
  }

  private static String digits(CodaLine line, int from) {
    String digits = line.at(from, from + 14).strip();
    if (!digits.matches("\\d{1,15}")) {
      throw line.invalid(from, "'" + digits + "' is no amount");
    }
    return digits;
  }

  private static BigDecimal turnover(BankStatement statement, boolean incoming) {
    return statement.entries().stream()
        .filter(entry -> entry.incoming() == incoming)
        .map(entry -> entry.amount().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
