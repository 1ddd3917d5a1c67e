package org.encours.dunning.domain.party;

/**
 * Where a letter goes.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Address(String street, String postalCode, String city, String country) {

  /** Whether the post can deliver there. */
  public boolean complete() {
    return given(street) && given(postalCode) && given(city);
  }

  private static boolean given(String text) {
    return text != null && !text.isBlank();
  }
}
