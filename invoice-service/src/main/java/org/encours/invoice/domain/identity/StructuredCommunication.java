package org.encours.invoice.domain.identity;

import java.util.regex.Pattern;

/**
 * Belgian structured communication (OGM/VCS): ten digits and two check digits, the base modulo 97,
 * or 97 where the remainder is zero. Printed {@code +++090/9337/55493+++}.
 *
 * @param value the twelve digits
 */
public record StructuredCommunication(String value) implements PaymentReference {

  private static final Pattern FORM =
      Pattern.compile("(\\+{3}|\\*{3})?\\s*(\\d{3})\\s*/?\\s*(\\d{4})\\s*/?\\s*(\\d{5})\\s*\\1?");

  public StructuredCommunication {
    if (!value.matches("\\d{12}")) {
      throw new IllegalArgumentException("a structured communication has 12 digits");
    }
    if (checkDigits(Long.parseLong(value.substring(0, 10)))
        != Integer.parseInt(value.substring(10))) {
      throw new IllegalArgumentException(
          "the check digits of the structured communication are wrong (mod 97)");
    }
  }

  /** The reference of a base between 0 and 9,999,999,999. */
  public static StructuredCommunication of(long base) {
    return new StructuredCommunication("%010d%02d".formatted(base, checkDigits(base)));
  }

  static StructuredCommunication parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "a structured communication is written +++ddd/dddd/ddddd+++");
    }
    return new StructuredCommunication(form.group(2) + form.group(3) + form.group(4));
  }

  static boolean claimed(String text) {
    return text.startsWith("+++") || text.startsWith("***");
  }

  static boolean looksLikeOne(String text) {
    return claimed(text) || FORM.matcher(text).matches();
  }

  private static int checkDigits(long base) {
    int remainder = (int) (base % 97);
    return remainder == 0 ? 97 : remainder;
  }

  @Override
  public String printed() {
    return "+++%s/%s/%s+++"
        .formatted(value.substring(0, 3), value.substring(3, 7), value.substring(7));
  }
}
