package org.encours.invoice.domain.bank;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The account that a bank's file is of, as it writes it. */
public final class AccountNumber {

  /** Shorter numbers would stand at the end of another account's by chance. */
  private static final int SHORTEST = 7;

  private AccountNumber() {}

  /** The one of the accounts that a bank means by an IBAN or by the national number alone. */
  public static Optional<String> among(Collection<String> ibans, String written) {
    String plain = written.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    if (ibans.contains(plain)) {
      return Optional.of(plain);
    }
    String number = plain.replaceFirst("^0+", "");
    if (number.length() < SHORTEST) {
      return Optional.empty();
    }
    List<String> alike = ibans.stream().filter(iban -> iban.endsWith(number)).toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }

  /** An IBAN of a national number, its check digits reckoned (ISO 13616). */
  public static String iban(String country, String national) {
    StringBuilder digits = new StringBuilder();
    (national + country + "00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int rest = new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    return "%s%02d%s".formatted(country, 98 - rest, national);
  }
}
