package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.book.LedgerRefusal.NothingUnallocated;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;

/** A person says what unallocated money was for. */
@ApplicationScoped
public class AllocateReceipt {

  private final Receipts receipts;
  private final FindClaims claims;
  private final CreditBalanceNotifier credit;
  private final LedgerPolicies policies;

  AllocateReceipt(
      Receipts receipts, FindClaims claims, CreditBalanceNotifier credit, LedgerPolicies policies) {
    this.receipts = receipts;
    this.claims = claims;
    this.credit = credit;
    this.policies = policies;
  }

  @Transactional
  public Receipt allocate(CreditorId creditor, UUID id, List<ReceiptOrder.Wish> wishes) {
    if (wishes.isEmpty()) {
      throw new RefusedException(
          new InvalidInput("allocation", "allocations", "name at least one invoice"));
    }
    Receipt receipt =
        receipts
            .findToChange(creditor, id)
            .orElseThrow(() -> new NotFound("There is no receipt " + id + "."));
    if (!receipt.unallocated().isPositive()) {
      throw new RefusedException(new NothingUnallocated());
    }
    List<Claim> wanted = claims.named(creditor, receipt.unallocated(), wishes);
    receipt.debtor().ifPresent(owner -> AllocateCredit.check(owner, wanted));
    DebtorKey payer = wanted.getFirst().invoice().debtor();
    var accepted = receipt.allocate(payer, wanted, policies.settlement(creditor)).orThrow();
    List<LedgerEvent> events = new ArrayList<>(accepted.events());
    events.addAll(
        credit.changes(
            accepted.state().credit(),
            receipt.debtor().or(() -> Optional.of(payer)),
            receipt.valueDate()));
    receipts.save(accepted.state(), events);
    return accepted.state().receipt();
  }
}
