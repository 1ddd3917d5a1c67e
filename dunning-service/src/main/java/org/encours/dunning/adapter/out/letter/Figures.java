package org.encours.dunning.adapter.out.letter;

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
            switch (locale.getLanguage()) {
              case "en" -> "d MMMM uuuu";
              case "de" -> "dd.MM.uuuu";
              default -> "dd/MM/uuuu";
            },
            locale));
  }

  String longDate(LocalDate date) {
    return date.format(
        DateTimeFormatter.ofPattern(
            locale.getLanguage().equals("de") ? "d. MMMM uuuu" : "d MMMM uuuu", locale));
  }

  String percent(BigDecimal percent) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(4);
    return format.format(percent) + "\u00a0%";
  }
}
