package org.encours.invoice.adapter.out.bank;

import java.math.BigInteger;

/**
 * Check digits inside an account number that the IBAN's own do not see: two mistakes may cancel out
 * in one and not in the other.
 */
final class NationalCheck {

  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private NationalCheck() {}

  /** Whether the number within a right IBAN is right too; of other countries nothing is known. */
  static boolean holds(String iban) {
    return switch (iban.substring(0, 2)) {
      case "BE" -> belgian(iban.substring(4));
      case "FR" -> french(iban.substring(4));
      default -> true;
    };
  }

  /** First ten digits mod 97, or 97 where that is 0, are the last two. */
  private static boolean belgian(String number) {
    int rest = new BigInteger(number.substring(0, 10)).mod(NINETY_SEVEN).intValue();
    return Integer.parseInt(number.substring(10)) == (rest == 0 ? 97 : rest);
  }

  /** The key of the RIB: 97 - (89 bank + 15 branch + 3 account) mod 97. */
  private static boolean french(String number) {
    StringBuilder digits = new StringBuilder();
    for (char c : number.toCharArray()) {
      digits.append(Character.isDigit(c) ? c - '0' : digit(c));
    }
    BigInteger sum =
        part(digits, 0, 5)
            .multiply(BigInteger.valueOf(89))
            .add(part(digits, 5, 10).multiply(BigInteger.valueOf(15)))
            .add(part(digits, 10, 21).multiply(BigInteger.valueOf(3)));
    return part(digits, 21, 23).intValue() == 97 - sum.mod(NINETY_SEVEN).intValue();
  }

  private static BigInteger part(StringBuilder digits, int from, int to) {
    return new BigInteger(digits.substring(from, to));
  }

  /** A to I are 1 to 9, J to R again, S to Z are 2 to 9. */
  private static int digit(char letter) {
    return letter <= 'I' ? letter - 'A' + 1 : letter <= 'R' ? letter - 'J' + 1 : letter - 'S' + 2;
  }
}
