package org.encours.invoice.application.port;

/** Knows the form of account numbers country by country. */
public interface BankAccounts {

  /**
   * The IBAN without blanks.
   *
   * @throws IllegalArgumentException saying what is wrong with it
   */
  String iban(String text);
}
