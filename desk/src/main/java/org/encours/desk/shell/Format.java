package org.encours.desk.shell;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.encours.kernel.Money;

/** Amounts, days and shares as readers of a language are used to. */
record Format(Locale locale) {

  String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(money.currency());
    int decimals = money.currency().getDefaultFractionDigits();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return printable(format.format(money.amount()));
  }

  /** For columns whose currency stands in the head. */
  String amount(Money money) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    int decimals = money.currency().getDefaultFractionDigits();
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return printable(format.format(money.amount()));
  }

  String day(LocalDate day) {
    return day.format(
        DateTimeFormatter.ofPattern(
            switch (locale.getLanguage()) {
              case "en" -> "d\u00a0MMM\u00a0uuuu";
              case "de" -> "dd.MM.uuuu";
              default -> "dd/MM/uuuu";
            },
            locale));
  }

  String moment(Instant at) {
    var local = at.atZone(ZoneId.of("Europe/Brussels"));
    return day(local.toLocalDate()) + " " + DateTimeFormatter.ofPattern("HH:mm").format(local);
  }

  String number(BigDecimal number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(decimals);
    return printable(format.format(number.setScale(decimals, RoundingMode.HALF_UP)));
  }

  String percent(BigDecimal share) {
    return number(share.movePointRight(2), 0) + "\u00a0%";
  }

  /** A parameter of a sentence, by what it looks like on the wire. */
  String any(Object value) {
    if (value instanceof JsonNode node && node.hasNonNull("amount") && node.has("currency")) {
      return money(Money.of(node.get("amount").asText(), node.get("currency").asText()));
    }
    String text = value instanceof JsonNode node ? node.toString() : String.valueOf(value);
    try {
      return day(LocalDate.parse(text));
    } catch (DateTimeParseException other) {
      return text;
    }
  }

  /** Narrow no-break spaces are missing from many fonts; a no-break space serves as well. */
  private static String printable(String text) {
    return text.replace('\u202f', '\u00a0');
  }
}
