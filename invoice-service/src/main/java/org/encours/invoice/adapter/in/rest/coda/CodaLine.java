package org.encours.invoice.adapter.in.rest.coda;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/**
 * One record of 128 characters; positions count from 1, as in the banks' description of the file.
 *
 * @param number of the line in the file, for problems
 */
record CodaLine(int number, String text) {

  static final int LENGTH = 128;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuu");

  String at(int from, int to) {
    return text.substring(from - 1, to);
  }

  char at(int position) {
    return text.charAt(position - 1);
  }

  /** Its kind: 0 header, 1 old balance, 21 to 23 movement, 31 to 33 information, 8, 4, 9. */
  String kind() {
    return at(1) == '2' || at(1) == '3' ? at(1, 2) : at(1, 1);
  }

  /** Whether a record 21 gives its communication in a form of this type. */
  boolean isStructured(String type) {
    return at(62) == '1' && at(63, 65).equals(type);
  }

  Optional<String> textAt(int from, int to) {
    return Optional.of(at(from, to).strip()).filter(found -> !found.isEmpty());
  }

  /** 0 where the field is blank. */
  int numberAt(int from, int to) {
    String digits = at(from, to).strip();
    if (!digits.matches("\\d*")) {
      throw invalid(from, "'" + digits + "' is no number");
    }
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** Six digits, day first; nothing where they are zero or blank. */
  Optional<LocalDate> dayAt(int from) {
    String digits = at(from, from + 5);
    if (digits.isBlank() || digits.equals("000000")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(digits, DAY));
    } catch (DateTimeParseException wrong) {
      throw invalid(from, "'" + digits + "' is no day");
    }
  }

  /** Fifteen digits of which three are decimals, after a sign: 0 is in favour of the holder. */
  Money signedAt(int sign, Currency currency) {
    Money amount = amountAt(sign + 1, currency);
    return isCredit(sign) ? amount : amount.negated();
  }

  Money amountAt(int from, Currency currency) {
    String digits = at(from, from + 14);
    if (!digits.matches("\\d{15}")) {
      throw invalid(from, "'" + digits + "' is no amount");
    }
    try {
      return new Money(new BigDecimal(digits).movePointLeft(3), currency);
    } catch (IllegalArgumentException finer) {
      throw invalid(from, finer.getMessage());
    }
  }

  boolean isCredit(int position) {
    return switch (at(position)) {
      case '0' -> true;
      case '1' -> false;
      default -> throw invalid(position, "the sign must be 0 or 1");
    };
  }

  InvalidInput invalid(int position, String message) {
    return new InvalidInput("line " + number + " position " + position, message);
  }
}
