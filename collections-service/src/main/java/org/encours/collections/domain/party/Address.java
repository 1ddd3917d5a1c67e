package org.encours.collections.domain.party;

/**
 * Where a party is reached by post and by a bailiff; any part may be null until the ERP tells it.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(String street, String postalCode, String city, String country) {

  /** Whether a bailiff could serve papers here: street, postal code and city are known. */
  public boolean complete() {
    return said(street) && said(postalCode) && said(city);
  }

  private static boolean said(String part) {
    return part != null && !part.isBlank();
  }
}
