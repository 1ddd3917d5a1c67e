package org.encours.invoice.domain.identity;

import java.math.BigInteger;

/** The check-digit sums shared by payment references, bank accounts and company numbers. */
final class CheckDigits {

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private CheckDigits() {}

  /** ISO 7064 mod 97 over digits and letters, A = 10 to Z = 35. */
  static int mod97(String text) {
    StringBuilder digits = new StringBuilder(text.length() * 2);
    text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
  }

  /** Luhn: every second digit from the right doubled, digit sums, a multiple of ten. */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  /** ISO 7064 mod 11,10 as German VAT numbers use it. */
  static boolean mod11And10(String digits) {
    int product = 10;
    for (int i = 0; i < digits.length() - 1; i++) {
      int sum = (digits.charAt(i) - '0' + product) % 10;
      product = 2 * (sum == 0 ? 10 : sum) % 11;
    }
    return (11 - product) % 10 == digits.charAt(digits.length() - 1) - '0';
  }
}
