package org.encours.invoice.domain.identity;

/**
 * A reference of the creditor's own making, with no check digits.
 *
 * @param value 1 to 140 characters, as long as a bank's remittance line
 */
public record FreeReference(String value) implements PaymentReference {

  public FreeReference {
    if (value.isBlank() || value.length() > 140) {
      throw new IllegalArgumentException("a payment reference has 1 to 140 characters");
    }
  }

  @Override
  public String printed() {
    return value;
  }
}
