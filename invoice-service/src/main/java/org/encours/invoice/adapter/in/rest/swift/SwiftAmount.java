package org.encours.invoice.adapter.in.rest.swift;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.kernel.Money;

/** Dates and amounts as fields 60 to 64 write them. */
final class SwiftAmount {

  private static final Pattern BALANCE =
      Pattern.compile("([CD])(\\d{6})([A-Z]{3})([\\d ]{1,15}(?:[,.]\\d{0,4})?).*", Pattern.DOTALL);

  /** A balance on its day. */
  record Balance(LocalDate on, Money amount) {}

  private SwiftAmount() {}

  static Balance balance(SwiftField field) {
    Matcher read = BALANCE.matcher(field.text().strip());
    if (!read.matches()) {
      throw field.invalid("'" + field.text().lines().findFirst().orElse("") + "' is no balance");
    }
    Money amount = money(field, read.group(4), read.group(3));
    return new Balance(
        day(field, read.group(2)), read.group(1).equals("D") ? amount.negated() : amount);
  }

  static Money money(SwiftField field, String digits, String currency) {
    try {
      String plain = digits.replace(" ", "").replace(',', '.');
      return new Money(
          new BigDecimal(plain.endsWith(".") ? plain + "0" : plain),
          Currency.getInstance(currency));
    } catch (IllegalArgumentException wrong) {
      throw field.invalid("'" + digits + " " + currency + "' is no amount of money");
    }
  }

  /** Six digits, the year first. */
  static LocalDate day(SwiftField field, String digits) {
    try {
      int year = Integer.parseInt(digits.substring(0, 2));
      return LocalDate.of(
          year >= 80 ? 1900 + year : 2000 + year,
          Integer.parseInt(digits.substring(2, 4)),
          Integer.parseInt(digits.substring(4, 6)));
    } catch (DateTimeException | NumberFormatException wrong) {
      throw field.invalid("'" + digits + "' is no day");
    }
  }

  static Optional<Long> number(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
