package org.encours.invoice.domain.bank;

import java.util.Optional;

/** Why a bank sends a payment back (ISO 20022, external return reason codes). */
public enum ReturnReason {
  AC01("wrong account number"),
  AC04("account closed"),
  AC06("account blocked"),
  AG01("direct debit not allowed on this account"),
  AM04("insufficient funds"),
  MD01("no mandate"),
  MD06("refund asked by the debtor"),
  MD07("debtor deceased"),
  MS02("reason not given by the debtor"),
  MS03("reason not given by the bank"),
  SL01("service of the debtor's bank");

  private final String meaning;

  ReturnReason(String meaning) {
    this.meaning = meaning;
  }

  public String meaning() {
    return meaning;
  }

  /** Nothing for a code that is not known here; it is kept all the same. */
  public static Optional<ReturnReason> of(String code) {
    for (ReturnReason reason : values()) {
      if (reason.name().equals(code)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
