package org.encours.invoice.adapter.out.bank;

import jakarta.inject.Singleton;
import nl.garvelink.iban.IBAN;
import org.encours.invoice.application.port.BankAccounts;

/** Checks account numbers against the kept register of IBAN lengths, and mod 97. */
@Singleton
class IbanRegistry implements BankAccounts {

  @Override
  public String iban(String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException("is required");
    }
    try {
      String iban = IBAN.parse(text.strip()).toPlainString();
      if (!NationalCheck.holds(iban)) {
        throw new IllegalArgumentException("the check digits of its country's number are wrong");
      }
      return iban;
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException("is no valid IBAN: " + wrong.getMessage(), wrong);
    }
  }
}
