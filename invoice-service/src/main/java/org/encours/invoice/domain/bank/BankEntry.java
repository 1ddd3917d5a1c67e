package org.encours.invoice.domain.bank;

import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * One line of a statement.
 *
 * @param transactions the movements booked together by it, which come to exactly its amount; a line
 *     without details is one itself
 * @param reference the bank's own for the whole line, where given
 */
public record BankEntry(
    Money amount,
    boolean incoming,
    List<BankTransaction> transactions,
    Optional<String> reference) {

  public BankEntry {
    transactions = List.copyOf(transactions);
    Money signed = incoming ? amount : amount.negated();
    Money sum = Money.zero(amount.currency());
    for (BankTransaction each : transactions) {
      sum = sum.plus(each.signed());
    }
    if (!sum.equals(signed)) {
      throw new IllegalStateException("the movements come to " + sum + ", the entry to " + signed);
    }
  }

  public BankEntry(Money amount, boolean incoming, List<BankTransaction> transactions) {
    this(amount, incoming, transactions, Optional.empty());
  }

  public static BankEntry of(BankTransaction only) {
    return new BankEntry(only.amount(), only.incoming(), List.of(only), only.bankReference());
  }

  Money signed() {
    return incoming ? amount : amount.negated();
  }
}
