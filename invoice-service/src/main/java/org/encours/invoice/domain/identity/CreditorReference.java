package org.encours.invoice.domain.identity;

import java.util.Locale;

/**
 * ISO 11649 creditor reference: {@code RF}, two check digits, one to 21 letters or digits; the
 * whole, its first four characters moved to the end, is 1 modulo 97.
 *
 * @param value without blanks, upper case
 */
public record CreditorReference(String value) implements PaymentReference {

  public CreditorReference {
    if (!value.matches("RF\\d{2}[A-Z0-9]{1,21}")) {
      throw new IllegalArgumentException(
          "a creditor reference is RF, two digits and 1 to 21 letters or digits (ISO 11649)");
    }
    int check = Integer.parseInt(value.substring(2, 4));
    // 00, 01 and 99 can satisfy the sum too, but are never generated: ISO 7064 allows 02 to 98.
    if (check < 2
        || check > 98
        || CheckDigits.mod97(value.substring(4) + value.substring(0, 4)) != 1) {
      throw new IllegalArgumentException(
          "the check digits of the creditor reference are wrong (ISO 11649, mod 97)");
    }
  }

  /** Adds the check digits to a reference of 1 to 21 letters or digits. */
  public static CreditorReference of(String reference) {
    return new CreditorReference(
        "RF%02d%s".formatted(98 - CheckDigits.mod97(reference + "RF00"), reference));
  }

  static CreditorReference parse(String text) {
    return new CreditorReference(text.replace(" ", "").toUpperCase(Locale.ROOT));
  }

  @Override
  public String printed() {
    return value.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
