package org.encours.collections.domain.agency;

/** A collection agency, by the name the creditor gave it; it also names its topic. */
public record AgencyId(String value) {

  public AgencyId {
    if (value == null || !value.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,62}")) {
      throw new IllegalArgumentException(
          "no agency id (letters, digits, hyphens and underscores, at most 63): " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
