package org.encours.invoice.adapter.in.rest.coda;

import java.util.Currency;
import org.encours.invoice.domain.bank.AccountNumber;

/** The account that a statement is of, in one of the four structures of record 1. */
record CodaAccount(String iban, Currency currency) {

  static CodaAccount of(CodaLine line) {
    return switch (line.at(2)) {
      case '0' -> new CodaAccount(belgian(line, line.at(6, 17)), currency(line, 19));
      case '1', '3' -> new CodaAccount(line.at(6, 39).strip(), currency(line, 40));
      case '2' -> new CodaAccount(line.at(6, 36).strip(), currency(line, 40));
      // Some banks leave the structure blank: what stands there tells it.
      case ' ' ->
          Character.isLetter(line.at(6))
              ? new CodaAccount(line.at(6, 39).strip(), currency(line, 40))
              : new CodaAccount(belgian(line, line.at(6, 17)), currency(line, 19));
      default -> throw line.invalid(2, "the account structure must be 0 to 3");
    };
  }

  /** The account number of before SEPA with the check digits it has as an IBAN (ISO 13616). */
  private static String belgian(CodaLine line, String number) {
    if (!number.matches("\\d{12}")) {
      throw line.invalid(6, "'" + number + "' is no Belgian account number");
    }
    return AccountNumber.iban("BE", number);
  }

  private static Currency currency(CodaLine line, int from) {
    try {
      return Currency.getInstance(line.at(from, from + 2));
    } catch (IllegalArgumentException unknown) {
      throw line.invalid(from, "'" + line.at(from, from + 2) + "' is no currency of ISO 4217");
    }
  }
}
