package org.encours.invoice.domain.bank;

import java.util.Optional;
import java.util.regex.Pattern;

/** The reference by which a bank knows a movement again. */
public final class BankReference {

  /**
   * What banks write where they have none. A reference of one character, of zeros or of signs alone
   * tells no two movements apart either.
   */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i).|[0\\W_]*|NO ?N?REF(ERENCE)?|NOT"
              + " ?(PROVIDED|AVAILABLE|APPLICABLE)|N/?A|NONE|NULL|UNKNOWN");

  private BankReference() {}

  /** Nothing for a placeholder. */
  public static Optional<String> of(String text) {
    String plain = text.strip();
    return PLACEHOLDER.matcher(plain).matches() ? Optional.empty() : Optional.of(plain);
  }
}
