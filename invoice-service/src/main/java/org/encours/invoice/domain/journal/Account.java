package org.encours.invoice.domain.journal;

import org.encours.invoice.domain.charge.ChargeKind;

/**
 * What an amount is posted to, by what it is: each creditor's chart of accounts has a number for
 * it.
 */
public enum Account {
  RECEIVABLES,
  CHARGES_RECEIVABLE,
  /** Money and credit notes that no invoice used: owed to the debtor. */
  DEBTOR_CREDIT,
  SALES,
  VAT_PAYABLE,
  VAT_TO_RECOVER,
  BANK,
  DISCOUNTS_GRANTED,
  PAYMENT_DIFFERENCES,
  BAD_DEBT,
  INTEREST_INCOME,
  COMPENSATION_INCOME,
  PENALTY_INCOME,
  FEE_INCOME,
  COSTS_RECHARGED,
  CHARGES_WAIVED,
  /** The price of a claim sold or factored. */
  RECEIVABLE_FROM_ASSIGNEE,
  LOSS_ON_ASSIGNMENT,
  /** Money that came here for a claim sold or factored before. */
  PAYABLE_TO_ASSIGNEE;

  static Account income(ChargeKind kind) {
    return switch (kind) {
      case INTEREST -> INTEREST_INCOME;
      case FIXED_COMPENSATION -> COMPENSATION_INCOME;
      case PENALTY -> PENALTY_INCOME;
      case FEE -> FEE_INCOME;
      case COST -> COSTS_RECHARGED;
    };
  }
}
