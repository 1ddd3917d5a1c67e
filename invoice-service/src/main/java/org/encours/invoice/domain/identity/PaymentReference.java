package org.encours.invoice.domain.identity;

import java.util.Locale;

/**
 * What the debtor writes on the transfer so that the money finds its invoice.
 *
 * @see StructuredCommunication Belgium
 * @see CreditorReference ISO 11649
 */
public sealed interface PaymentReference
    permits StructuredCommunication, CreditorReference, FreeReference {

  /** The form that is stored and compared. */
  String value();

  /** The form a person reads. */
  String printed();

  /**
   * Reads any reference. Only what is written between plus signs or asterisks claims to be a
   * structured communication; other digits, or an RF whose sum fails, are a reference of the
   * creditor's own making.
   *
   * @throws IllegalArgumentException saying which check failed
   */
  static PaymentReference parse(String text) {
    String trimmed = text.strip();
    return StructuredCommunication.claimed(trimmed)
        ? StructuredCommunication.parse(trimmed)
        : asItIs(trimmed);
  }

  /** The same of what has gone to the debtor already: nothing that it claims is refused. */
  static PaymentReference asItIs(String text) {
    String trimmed = text.strip();
    try {
      if (StructuredCommunication.looksLikeOne(trimmed)) {
        return StructuredCommunication.parse(trimmed);
      }
      String compact = trimmed.replace(" ", "").toUpperCase(Locale.ROOT);
      return compact.matches("RF\\d{2}[A-Z0-9]+")
          ? CreditorReference.parse(compact)
          : new FreeReference(trimmed);
    } catch (IllegalArgumentException checkFailed) {
      return new FreeReference(trimmed);
    }
  }

  /**
   * A new reference from a running number: structured communication for Belgian creditors, ISO
   * 11649 elsewhere.
   */
  static PaymentReference generate(String creditorCountry, long number) {
    return creditorCountry.equals("BE")
        ? StructuredCommunication.of(number)
        : CreditorReference.of(Long.toString(number));
  }
}
