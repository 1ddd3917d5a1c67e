package org.encours.invoice.domain.bank;

import java.util.List;
import org.encours.kernel.Money;

/**
 * One line of a statement.
 *
 * @param transactions the movements booked together by it, which come to exactly its amount; a line
 *     without details is one itself
 */
public record BankEntry(Money amount, boolean incoming, List<BankTransaction> transactions) {

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

  public static BankEntry of(BankTransaction only) {
    return new BankEntry(only.amount(), only.incoming(), List.of(only));
  }

  Money signed() {
    return incoming ? amount : amount.negated();
  }
}
