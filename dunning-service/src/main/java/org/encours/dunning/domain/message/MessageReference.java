package org.encours.dunning.domain.message;

import java.math.BigInteger;

/**
 * What a debtor quotes to pay all that one message asks for: a Belgian structured communication, or
 * a creditor reference by ISO 11649 elsewhere. Both lie apart from those of invoices.
 *
 * @param printed as a person reads it
 */
public record MessageReference(String printed) {

  /** Structured communications of invoices are numbered from one: these start far above. */
  private static final long BASE = 9_000_000_000L;

  private static final long ROOM = 1_000_000_000L;

  public static MessageReference of(String creditorCountry, long number) {
    return new MessageReference(
        creditorCountry.equals("BE") ? structured(BASE + number % ROOM) : creditor("M" + number));
  }

  /** Ten digits and their remainder by 97, or 97 where that is none. */
  private static String structured(long base) {
    long remainder = base % 97;
    String digits = "%010d%02d".formatted(base, remainder == 0 ? 97 : remainder);
    return "+++%s/%s/%s+++"
        .formatted(digits.substring(0, 3), digits.substring(3, 7), digits.substring(7));
  }

  /** Letters count as 10 to 35, RF00 goes to the end, and the check digits make it 1 by 97. */
  private static String creditor(String reference) {
    StringBuilder digits = new StringBuilder();
    (reference + "RF00")
        .chars()
        .forEach(letter -> digits.append(Character.getNumericValue(letter)));
    int check = 98 - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValueExact();
    return "RF%02d%s".formatted(check, reference);
  }
}
