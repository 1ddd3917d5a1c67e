package org.encours.invoice.domain.party;

import java.util.Locale;
import org.encours.invoice.domain.input.Texts;
import org.encours.invoice.domain.input.Violations;

/**
 * A postal address.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(String street, String postalCode, String city, String country) {

  /** Whether both are the same house, however they are written. */
  public boolean isAt(Address other) {
    return plain(country).equals(plain(other.country))
        && plain(postalCode).equals(plain(other.postalCode))
        && plain(street).equals(plain(other.street));
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }

  void check(String path, Violations violations) {
    Texts.require(violations, path + ".street", street, 200);
    Texts.require(violations, path + ".postalCode", postalCode, 20);
    Texts.require(violations, path + ".city", city, 100);
    Texts.requireCountry(violations, path + ".country", country);
  }
}
