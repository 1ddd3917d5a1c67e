package org.encours.local.demo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What moved between a creditor and its debtors, in euros, as the demonstration itself counted it:
 * the other side of the ledger's books.
 */
final class ExpectedTotals {

  /** Why an amount moved. */
  enum Movement {
    INVOICED,
    CREDITED,
    RECEIVED,
    BOUNCED,
    RECOVERED,
    WRITTEN_OFF
  }

  private final Map<Movement, BigDecimal> sums = new ConcurrentHashMap<>();
  private final Map<String, BigDecimal> receipts = new ConcurrentHashMap<>();

  void add(Movement movement, BigDecimal amount) {
    sums.merge(movement, amount, BigDecimal::add);
  }

  void received(String receipt, BigDecimal amount) {
    receipts.put(receipt, amount);
    add(Movement.RECEIVED, amount);
  }

  void bounced(String receipt) {
    add(Movement.BOUNCED, receipts.get(receipt));
  }

  BigDecimal of(Movement movement) {
    return sums.getOrDefault(movement, BigDecimal.ZERO.setScale(2));
  }

  /** What all debtors together must still owe. */
  BigDecimal owed() {
    return of(Movement.INVOICED)
        .subtract(of(Movement.CREDITED))
        .subtract(of(Movement.RECEIVED))
        .add(of(Movement.BOUNCED))
        .subtract(of(Movement.RECOVERED))
        .subtract(of(Movement.WRITTEN_OFF));
  }
}
