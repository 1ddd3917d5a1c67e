package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Credits;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.book.LedgerRefusal.NothingUnallocated;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

/** A person says what a debtor's credit, of whatever origin, is to pay. */
@ApplicationScoped
public class AllocateCredit {

  private final FindClaims claims;
  private final SpendCredit spend;
  private final Credits credits;

  AllocateCredit(FindClaims claims, SpendCredit spend, Credits credits) {
    this.claims = claims;
    this.spend = spend;
    this.credits = credits;
  }

  @Transactional
  public void allocate(CreditorId creditor, UUID credit, List<ReceiptOrder.Wish> wishes) {
    if (wishes.isEmpty()) {
      throw new RefusedException(
          new InvalidInput("allocation", "allocations", "name at least one invoice"));
    }
    Optional<DebtorKey> owner = spend.owner(creditor, credit);
    Money left =
        credits.left(creditor, credit).orElseThrow(() -> refused(new NothingUnallocated()));
    List<Claim> wanted = claims.named(creditor, left, wishes);
    owner.ifPresent(debtor -> check(debtor, wanted));
    spend.on(creditor, credit, wanted);
  }

  /** One debtor's credit does not pay another's debt. */
  static void check(DebtorKey owner, List<Claim> wanted) {
    Violations violations = new Violations();
    for (int i = 0; i < wanted.size(); i++) {
      violations.require(
          wanted.get(i).invoice().debtor().id().equals(owner.id()),
          "allocations[" + i + "].invoice",
          "is another debtor's than " + owner.reference());
    }
    if (!violations.none()) {
      throw refused(new InvalidInput("allocation", violations.list()));
    }
  }

  private static RefusedException refused(org.encours.kernel.Refusal why) {
    return new RefusedException(why);
  }
}
