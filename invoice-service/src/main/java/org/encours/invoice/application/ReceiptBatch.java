package org.encours.invoice.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * Receipts decided one after the other and written together. Whoever gives it claims takes the
 * invoices' next states from what it answers.
 */
final class ReceiptBatch {

  /** A debtor's credit is kept by currency. */
  private record Purse(DebtorKey debtor, String currency) {}

  private final CreditorId creditor;
  private final Receipts receipts;
  private final SettlementRules rules;
  private final Map<Purse, Money> credits = new HashMap<>();
  private final List<Receipt.Movement> movements = new ArrayList<>();
  private final List<LedgerEvent> events = new ArrayList<>();

  ReceiptBatch(CreditorId creditor, Receipts receipts, SettlementRules rules) {
    this.creditor = creditor;
    this.receipts = receipts;
    this.rules = rules;
  }

  /** What may be missing from a payment, or have accrued meanwhile. */
  Optional<Tolerance> tolerance() {
    return rules.tolerance();
  }

  /** Answers the receipt and the invoices that it changed. */
  Receipt.Movement add(Receipt received, List<Claim> claims) {
    var accepted = received.book(claims, rules).orThrow();
    movements.add(accepted.state());
    events.addAll(accepted.events());
    events.addAll(creditEvents(accepted.state().credit(), received));
    return accepted.state();
  }

  private List<LedgerEvent> creditEvents(List<LedgerEntry> lines, Receipt received) {
    Money zero = Money.zero(received.amount().currency());
    Optional<DebtorKey> debtor = received.debtor();
    Money change = CreditBalanceNotifier.change(lines, debtor, zero);
    if (change.isZero()) {
      return List.of();
    }
    Purse purse = new Purse(debtor.orElseThrow(), zero.currency().getCurrencyCode());
    Money now =
        credits
            .computeIfAbsent(purse, it -> receipts.credit(creditor, it.debtor(), zero))
            .plus(change);
    credits.put(purse, now);
    return List.of(
        CreditBalanceNotifier.changed(creditor, purse.debtor(), now, received.valueDate()));
  }

  /** Writes all that was decided; the batch is empty then. */
  void write() {
    if (!movements.isEmpty()) {
      receipts.addAll(creditor, List.copyOf(movements), List.copyOf(events));
      movements.clear();
      events.clear();
      credits.clear();
    }
  }
}
