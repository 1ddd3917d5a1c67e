package org.encours.kernel;

/**
 * A creditor company: the tenant that owns every row and every event, for example {@code acme-be}.
 *
 * @param value lower-case letters, digits and hyphens, 2 to 40 characters
 */
public record CreditorId(String value) {

  public CreditorId {
    if (value == null || !value.matches("[a-z0-9][a-z0-9-]{1,39}")) {
      throw new IllegalArgumentException("no creditor id: " + value);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
