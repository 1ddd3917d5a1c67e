package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;

/** Books receipts on claims whose accounts are locked, and tells of the credit they leave. */
@ApplicationScoped
class PostReceipt {

  private final Receipts receipts;
  private final LedgerPolicies policies;

  PostReceipt(Receipts receipts, LedgerPolicies policies) {
    this.receipts = receipts;
    this.policies = policies;
  }

  Receipt book(Receipt received, List<Claim> claims) {
    ReceiptBatch one = batch(received.creditor());
    Receipt booked = one.add(received, claims).receipt();
    one.write();
    return booked;
  }

  /** For many at once. */
  ReceiptBatch batch(CreditorId creditor) {
    return new ReceiptBatch(creditor, receipts, policies.settlement(creditor));
  }
}
