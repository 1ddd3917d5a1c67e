package org.encours.invoice.domain.identity;

import java.util.Locale;

/** A company's number in its national register, checked where the register has a check sum. */
public final class EnterpriseNumber {

  private static final String LA_POSTE = "356000000";

  private EnterpriseNumber() {}

  /**
   * The number in the form that is stored: Belgium ten digits (KBO/BCE), France nine (SIREN) or
   * fourteen (SIRET), elsewhere letters and digits as given.
   *
   * @throws IllegalArgumentException saying which rule of the country failed
   */
  public static String parse(String country, String text) {
    String compact = text.replaceAll("[\\s.:/()\\-]", "").toUpperCase(Locale.ROOT);
    return switch (country) {
      case "BE" -> kbo(compact.startsWith("BE") ? compact.substring(2) : compact);
      case "FR" -> compact.length() == 14 ? siret(compact) : siren(compact);
      default -> other(compact);
    };
  }

  static String kbo(String digits) {
    // Numbers given out before 2005 are still written with nine digits.
    String number = digits.matches("\\d{9}") ? "0" + digits : digits;
    require(
        number.matches("[01]\\d{9}"), "a Belgian enterprise number has 10 digits, first 0 or 1");
    int check = 97 - Integer.parseInt(number.substring(0, 8)) % 97;
    require(
        check == Integer.parseInt(number.substring(8)),
        "the check digits of the Belgian enterprise number are wrong (mod 97)");
    return number;
  }

  static String siren(String number) {
    require(number.matches("\\d{9}"), "a SIREN has 9 digits (a SIRET 14)");
    require(
        !number.equals("000000000") && CheckDigits.luhn(number),
        "the check digit of the SIREN is wrong (Luhn)");
    return number;
  }

  static String siret(String number) {
    require(number.matches("\\d{14}"), "a SIRET has 14 digits");
    siren(number.substring(0, 9));
    // The post office has more branches than Luhn gives room for: a plain digit sum instead.
    boolean right =
        CheckDigits.luhn(number)
            || (number.startsWith(LA_POSTE)
                && number.chars().map(digit -> digit - '0').sum() % 5 == 0);
    require(right, "the check digit of the SIRET is wrong (Luhn)");
    return number;
  }

  private static String other(String number) {
    require(number.matches("[A-Z0-9]{4,20}"), "an enterprise number has 4 to 20 letters or digits");
    return number;
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
