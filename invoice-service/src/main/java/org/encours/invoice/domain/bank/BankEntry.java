package org.encours.invoice.domain.bank;

import java.util.List;
import org.encours.kernel.Money;

/**
 * One line of a statement.
 *
 * @param transactions the movements booked together by it; a line without details is one itself
 */
public record BankEntry(Money amount, boolean incoming, List<BankTransaction> transactions) {

  public BankEntry {
    transactions = List.copyOf(transactions);
  }

  /** Always in the same form, as {@link BankTransaction#said()} is. */
  String said() {
    return "BankEntry[amount=%s, incoming=%s, transactions=%s]"
        .formatted(amount, incoming, transactions.stream().map(BankTransaction::said).toList());
  }

  Money signed() {
    return incoming ? amount : amount.negated();
  }

  /** Whether the details account for the whole line. */
  boolean addsUp() {
    return transactions.stream()
            .allMatch(each -> each.amount().currency().equals(amount.currency()))
        && transactions.stream()
            .map(BankTransaction::signed)
            .reduce(Money.zero(amount.currency()), Money::plus)
            .equals(signed());
  }
}
