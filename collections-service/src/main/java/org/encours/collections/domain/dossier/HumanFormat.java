package org.encours.collections.domain.dossier;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.encours.kernel.Money;

/** Dates and sums as a judge or a debtor reads them, in the language of the paper. */
final class HumanFormat {

  private final Locale locale;
  private final DateTimeFormatter date;

  HumanFormat(String language) {
    locale =
        switch (language) {
          case "fr" -> Locale.of("fr", "BE");
          case "nl" -> Locale.of("nl", "BE");
          case "de" -> Locale.of("de", "DE");
          default -> Locale.of("en", "IE");
        };
    date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
  }

  String of(LocalDate day) {
    return date.format(day);
  }

  String of(Money sum) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    int digits = sum.currency().getDefaultFractionDigits();
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    String unit =
        sum.currency().getCurrencyCode().equals("EUR") ? "€" : sum.currency().getCurrencyCode();
    // Thin spaces are in few fonts; a plain one that does not break is in all.
    return format.format(sum.amount()).replace('\u202f', '\u00a0') + "\u00a0" + unit;
  }
}
