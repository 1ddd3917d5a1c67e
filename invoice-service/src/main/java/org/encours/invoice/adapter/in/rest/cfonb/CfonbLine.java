package org.encours.invoice.adapter.in.rest.cfonb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/**
 * One record of 120 characters; positions count from 1, as in the French banks' description.
 *
 * @param number of the line in the file, for problems
 */
record CfonbLine(int number, String text) {

  static final int LENGTH = 120;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMuu");

  /** The last digit carries the sign: letters A to I are +1 to +9, J to R are -1 to -9. */
  private static final String POSITIVE = "{ABCDEFGHI";

  private static final String NEGATIVE = "}JKLMNOPQR";

  String at(int from, int to) {
    return text.substring(from - 1, to);
  }

  Optional<String> textAt(int from, int to) {
    return Optional.of(at(from, to).strip()).filter(found -> !found.isEmpty());
  }

  /** 01 old balance, 04 movement, 05 more of it, 07 new balance. */
  String kind() {
    return at(1, 2);
  }

  LocalDate dayAt(int from) {
    try {
      return LocalDate.parse(at(from, from + 5), DAY);
    } catch (DateTimeParseException wrong) {
      throw invalid(from, "'" + at(from, from + 5) + "' is no day");
    }
  }

  /** Fourteen characters, decimals by position 20, the sign in the last. */
  Money signedAt(int from) {
    String digits = at(from, from + 13);
    char last = digits.charAt(13);
    int plus = POSITIVE.indexOf(last);
    int minus = NEGATIVE.indexOf(last);
    int digit = Character.isDigit(last) ? last - '0' : Math.max(plus, minus);
    String whole = digits.substring(0, 13).strip();
    if (!whole.matches("\\d{0,13}") || digit < 0) {
      throw invalid(from, "'" + digits + "' is no amount");
    }
    try {
      BigDecimal amount = new BigDecimal("0" + whole + digit).movePointLeft(decimals());
      return new Money(minus >= 0 ? amount.negate() : amount, currency());
    } catch (IllegalArgumentException finer) {
      throw invalid(from, String.valueOf(finer.getMessage()));
    }
  }

  private int decimals() {
    char decimals = at(20, 20).charAt(0);
    return Character.isDigit(decimals) ? decimals - '0' : 2;
  }

  private Currency currency() {
    String code = at(17, 19).strip();
    try {
      return Currency.getInstance(code.isEmpty() ? "EUR" : code);
    } catch (IllegalArgumentException unknown) {
      throw invalid(17, "'" + code + "' is no currency of ISO 4217");
    }
  }

  InvalidInput invalid(int position, String message) {
    return new InvalidInput("line " + number + " position " + position, message);
  }
}
