package org.encours.platform.document;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.encours.kernel.Money;

/** Amounts and dates as readers of a language are used to, on any paper that leaves the house. */
public record LocaleFormat(Locale locale) {

  /**
   * @param language fr, nl or de; any other reads English
   */
  public static LocaleFormat of(String language) {
    return new LocaleFormat(
        switch (language) {
          case "fr" -> Locale.forLanguageTag("fr-BE");
          case "nl" -> Locale.forLanguageTag("nl-BE");
          case "de" -> Locale.GERMANY;
          default -> Locale.UK;
        });
  }

  public String money(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(money.currency());
    format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
    format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
    return printable(format.format(money.amount()));
  }

  public String date(LocalDate date) {
    return date.format(
        DateTimeFormatter.ofPattern(
            switch (locale.getLanguage()) {
              case "en" -> "d MMMM uuuu";
              case "de" -> "dd.MM.uuuu";
              default -> "dd/MM/uuuu";
            },
            locale));
  }

  /** With the month in words. */
  public String longDate(LocalDate date) {
    return date.format(
        DateTimeFormatter.ofPattern(
            locale.getLanguage().equals("de") ? "d. MMMM uuuu" : "d MMMM uuuu", locale));
  }

  /** A quantity, with the decimals it has. */
  public String number(BigDecimal number) {
    return number(number, 0, 8);
  }

  /** A price, with two decimals or as many as it has. */
  public String price(BigDecimal price) {
    return number(price, 2, 8);
  }

  /** A rate of interest, with one decimal or as many as it has. */
  public String percent(BigDecimal percent) {
    return number(percent, 1, 4) + "\u00a0%";
  }

  /** A rate of VAT, with the decimals it has. */
  public String vatRate(BigDecimal percent) {
    return number(percent, 0, 4) + "\u00a0%";
  }

  private String number(BigDecimal number, int atLeast, int atMost) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(atLeast);
    format.setMaximumFractionDigits(atMost);
    return printable(format.format(number));
  }

  /** Narrow no-break spaces are missing from many fonts; a no-break space serves as well. */
  private static String printable(String text) {
    return text.replace('\u202f', '\u00a0');
  }
}
