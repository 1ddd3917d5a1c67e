package org.encours.local.demo.model;

import java.math.BigInteger;

/** The check-digit rules of the numbers that the invented parties carry. */
final class CheckDigits {

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private CheckDigits() {}

  /** Belgian enterprise number (KBO/BCE): 10 digits, last two = 97 − (first eight mod 97). */
  static String kbo(int firstEight) {
    return "%08d%02d".formatted(firstEight, 97 - firstEight % 97);
  }

  /** French SIREN: 9 digits of which the last makes the Luhn sum a multiple of ten. */
  static String siren(int firstEight) {
    String base = "%08d".formatted(firstEight);
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      int digit = base.charAt(i) - '0';
      int doubled = i % 2 == 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return base + (10 - sum % 10) % 10;
  }

  /** French VAT number: key = (12 + 3 · (SIREN mod 97)) mod 97. */
  static String frenchVat(String siren) {
    return "FR%02d%s".formatted((12 + 3 * (Integer.parseInt(siren) % 97)) % 97, siren);
  }

  /** Dutch VAT number: the whole string, letters as numbers, mod 97 is 1. */
  static String dutchVat(int nineDigits) {
    String base = "NL%09dB".formatted(nineDigits);
    for (int check = 0; check < 97; check++) {
      String candidate = base + "%02d".formatted(check);
      if (mod97(candidate) == 1) {
        return candidate;
      }
    }
    throw new IllegalStateException("no check digits for " + base);
  }

  /** Luxembourg VAT number: last two = first six mod 89. */
  static String luxembourgVat(int sixDigits) {
    return "LU%06d%02d".formatted(sixDigits, sixDigits % 89);
  }

  /** German VAT number: ISO 7064, MOD 11,10. */
  static String germanVat(int eightDigits) {
    String base = "%08d".formatted(eightDigits);
    int product = 10;
    for (int i = 0; i < 8; i++) {
      int sum = (base.charAt(i) - '0' + product) % 10;
      product = (sum == 0 ? 10 : sum) * 2 % 11;
    }
    return "DE" + base + (product == 1 ? 0 : 11 - product);
  }

  /** IBAN of a country's inner account number (ISO 13616, mod 97). */
  static String iban(String country, String bban) {
    return "%s%02d%s".formatted(country, 98 - mod97(bban + country + "00"), bban);
  }

  /** Belgian structured communication (OGM/VCS): 10 digits, then mod 97, where 0 becomes 97. */
  static String ogm(long tenDigits) {
    long check = tenDigits % 97;
    String all = "%010d%02d".formatted(tenDigits, check == 0 ? 97 : check);
    return "+++%s/%s/%s+++".formatted(all.substring(0, 3), all.substring(3, 7), all.substring(7));
  }

  /** Structured creditor reference (ISO 11649). */
  static String rf(String reference) {
    return "RF%02d%s".formatted(98 - mod97(reference + "RF00"), reference);
  }

  /** Letters count A = 10 … Z = 35 and the whole is read as one number. */
  static int mod97(String alphanumeric) {
    StringBuilder digits = new StringBuilder();
    alphanumeric.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
  }
}
