package org.encours.invoice.domain.identity;

import java.util.Locale;
import java.util.Map;

/**
 * A VAT identification number with its country prefix. Check sums of BE, FR, LU, DE and NL are
 * verified; of the other countries only the form is.
 */
public final class VatNumber {

  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("AT", "U\\d{8}"),
          Map.entry("BG", "\\d{9,10}"),
          Map.entry("CY", "\\d{8}[A-Z]"),
          Map.entry("CZ", "\\d{8,10}"),
          Map.entry("DK", "\\d{8}"),
          Map.entry("EE", "\\d{9}"),
          Map.entry("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
          Map.entry("FI", "\\d{8}"),
          Map.entry("HR", "\\d{11}"),
          Map.entry("HU", "\\d{8}"),
          Map.entry("IE", "\\d[A-Z0-9]\\d{5}[A-Z]{1,2}"),
          Map.entry("LT", "\\d{9}|\\d{12}"),
          Map.entry("LV", "\\d{11}"),
          Map.entry("MT", "\\d{8}"),
          Map.entry("PL", "\\d{10}"),
          Map.entry("PT", "\\d{9}"),
          Map.entry("RO", "\\d{2,10}|\\d{13}"),
          Map.entry("SE", "\\d{12}"),
          Map.entry("SI", "\\d{8}"),
          Map.entry("SK", "\\d{10}"));

  private VatNumber() {}

  /**
   * The number without blanks and dots, upper case, a nine-digit Belgian one filled up to ten.
   *
   * @throws IllegalArgumentException saying which rule of the country failed
   */
  public static String parse(String text) {
    String compact = text.replaceAll("[\\s.:/()\\-]", "").toUpperCase(Locale.ROOT);
    require(compact.matches("[A-Z]{2}[A-Z0-9]{2,13}"), "a VAT number starts with its country");
    // ISO writes Greece GR, VAT EL.
    String country = compact.startsWith("GR") ? "EL" : compact.substring(0, 2);
    String number = compact.substring(2);
    return country
        + switch (country) {
          case "BE" -> EnterpriseNumber.kbo(number);
          case "FR" -> french(number);
          case "LU" -> luxembourgish(number);
          case "DE" -> german(number);
          // Leading zeros are left out by some.
          case "EL" ->
              checked(
                  "0".repeat(Math.max(0, 9 - number.length())) + number,
                  number.matches("\\d{8,9}"),
                  "EL");
          case "NL" -> dutch("0".repeat(Math.max(0, 12 - number.length())) + number);
          case "IT" -> checked(number, number.matches("\\d{11}") && CheckDigits.luhn(number), "IT");
          default -> checked(number, number.matches(FORMS.getOrDefault(country, ".+")), country);
        };
  }

  private static String french(String number) {
    require(number.matches("[A-HJ-NP-Z0-9]{2}\\d{9}"), "a French VAT number is a key and a SIREN");
    // Monaco: within the French system, under numbers of its own without a check digit.
    boolean monaco = number.startsWith("000", 2);
    String siren = monaco ? number.substring(2) : EnterpriseNumber.siren(number.substring(2));
    String key = number.substring(0, 2);
    int expected = key(siren);
    // Keys with letters exist and follow another, unpublished sum: their SIREN is checked alone.
    require(
        !key.matches("\\d{2}") || Integer.parseInt(key) == expected,
        "the key of the French VAT number is wrong");
    return number;
  }

  private static int key(String siren) {
    return (12 + 3 * (Integer.parseInt(siren) % 97)) % 97;
  }

  /** An enterprise of that SIREN that charges VAT has this number by law. */
  public static String ofSiren(String siren) {
    return "FR%02d%s".formatted(key(siren), siren);
  }

  private static String luxembourgish(String number) {
    boolean right =
        number.matches("\\d{8}")
            && Integer.parseInt(number.substring(0, 6)) % 89
                == Integer.parseInt(number.substring(6));
    return checked(number, right, "LU");
  }

  private static String german(String number) {
    return checked(number, number.matches("\\d{9}") && CheckDigits.mod11And10(number), "DE");
  }

  private static String dutch(String number) {
    boolean right =
        number.matches("\\d{9}B\\d{2}")
            && (CheckDigits.mod97("NL" + number) == 1 || elevenProof(number));
    return checked(number, right, "NL");
  }

  private static boolean elevenProof(String number) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (number.charAt(i) - '0') * (9 - i);
    }
    return sum % 11 == number.charAt(8) - '0';
  }

  private static String checked(String number, boolean right, String country) {
    require(right, "this is no valid VAT number of " + country);
    return number;
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
