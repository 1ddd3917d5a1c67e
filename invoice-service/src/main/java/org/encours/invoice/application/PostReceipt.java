package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.receipt.Receipt;

/** Books a receipt on claims whose accounts are locked, and tells of the credit it leaves. */
@ApplicationScoped
class PostReceipt {

  private final Receipts receipts;
  private final CreditBalanceNotifier credit;
  private final LedgerPolicies policies;

  PostReceipt(Receipts receipts, CreditBalanceNotifier credit, LedgerPolicies policies) {
    this.receipts = receipts;
    this.credit = credit;
    this.policies = policies;
  }

  Receipt book(Receipt received, List<Claim> claims) {
    var accepted = received.book(claims, policies.of(received.creditor()).tolerance()).orThrow();
    List<LedgerEvent> events = new ArrayList<>(accepted.events());
    events.addAll(
        credit.changes(accepted.state().credit(), received.debtor(), received.valueDate()));
    receipts.save(accepted.state(), true, events);
    return accepted.state().receipt();
  }
}
