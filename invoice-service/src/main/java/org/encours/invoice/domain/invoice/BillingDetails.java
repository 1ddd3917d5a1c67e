package org.encours.invoice.domain.invoice;

import java.util.Optional;

/**
 * What a document says about its own payment beyond dates and amounts.
 *
 * @param dueDateAssumed the terms that were not understood, where the due date follows from others
 * @param payTo the account that the debtor was told to pay, where it is not the creditor's printed
 *     one
 * @param means how it is to be paid
 * @param buyerReference the buyer's own (BT-10), for example a cost centre
 */
public record BillingDetails(
    Optional<String> dueDateAssumed,
    Optional<Payee> payTo,
    Means means,
    Optional<String> buyerReference) {

  public static final BillingDetails NONE =
      new BillingDetails(Optional.empty(), Optional.empty(), Means.TRANSFER, Optional.empty());

  /**
   * @param name of the account's holder
   */
  public record Payee(String name, String iban, Optional<String> bic) {}

  /** How an invoice is paid; what the creditor collects itself is late only once that failed. */
  public enum Means {
    TRANSFER,
    DIRECT_DEBIT,
    CARD
  }
}
