package org.encours.invoice.adapter.out.paper;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.encours.kernel.Money;

/** Amounts and dates as readers of a language are used to. */
record Figures(Locale locale) {

  static Figures of(String language) {
    return new Figures(
        switch (language) {
          case "fr" -> Locale.forLanguageTag("fr-BE");
          case "nl" -> Locale.forLanguageTag("nl-BE");
          case "de" -> Locale.GERMANY;
          default -> Locale.UK;
        });
  }

  String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(money.currency());
    format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
    format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
    // Narrow no-break spaces are missing from many fonts; a no-break space serves as well.
    return format.format(money.amount()).replace('\u202f', '\u00a0');
  }

  String date(LocalDate date) {
    return date.format(
        DateTimeFormatter.ofPattern(
            locale.getLanguage().equals("en") ? "d MMMM uuuu" : "dd/MM/uuuu", locale));
  }

  String longDate(LocalDate date) {
    return date.format(
        DateTimeFormatter.ofPattern(
            locale.getLanguage().equals("de") ? "d. MMMM uuuu" : "d MMMM uuuu", locale));
  }

  /** A quantity, with the decimals it has. */
  String number(BigDecimal number) {
    return number(number, 0);
  }

  /** A price, with two decimals or as many as it has. */
  String price(BigDecimal price) {
    return number(price, 2);
  }

  private String number(BigDecimal number, int atLeast) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(atLeast);
    format.setMaximumFractionDigits(8);
    return format.format(number).replace('\u202f', '\u00a0');
  }

  String percent(BigDecimal percent) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(0);
    format.setMaximumFractionDigits(4);
    return format.format(percent) + "\u00a0%";
  }
}
