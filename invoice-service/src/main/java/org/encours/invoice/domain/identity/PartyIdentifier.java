package org.encours.invoice.domain.identity;

import java.util.Optional;

/**
 * An identifier of a party as a document gives it.
 *
 * @param scheme of ISO 6523 or of the Electronic Address Scheme list; empty for a number of the
 *     party's own country
 */
public record PartyIdentifier(Optional<String> scheme, String value) {

  /** Says that the value is a VAT number (BT-48). */
  public static final String VAT = "VAT";

  /** Says that the value is an e-mail address. */
  public static final String EMAIL = "EM";

  public static PartyIdentifier vat(String value) {
    return new PartyIdentifier(Optional.of(VAT), value);
  }

  boolean isOf(String name) {
    return scheme.filter(name::equals).isPresent();
  }
}
