package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.receivable.Receivable;

/**
 * What becomes of the interest between the last claim and the payment that followed it. Who pays
 * what a letter asked soon after it came has paid all; who takes longer, or paid more than was
 * asked, is charged to the day.
 */
public final class AfterSettlement {

  /** Days from a claim to a payment in which what accrued meanwhile is given up. */
  static final int TOLERATED_DAYS = 14;

  private AfterSettlement() {}

  static boolean givesUpRest(Receivable item, InvoiceClaim claim) {
    Optional<LocalDate> claimedOn = claim.ledger().claimedOn();
    return claim.principal().isZero()
        && claimedOn.isPresent()
        && item.ledger()
            .lastPaidOn()
            .filter(paid -> !paid.isAfter(claimedOn.get().plusDays(TOLERATED_DAYS)))
            .isPresent();
  }

  /**
   * Whether what accrued up to the last payment is claimed with it: charges were claimed before,
   * the principal is paid, and it came late or left credit that pays for it.
   *
   * @param creditLeft whether the debtor paid more than any invoice took
   */
  public static boolean claimsRest(Receivable item, boolean creditLeft) {
    Optional<LocalDate> claimedOn = item.charges().claimedOn();
    Optional<LocalDate> paidOn = item.ledger().lastPaidOn();
    return item.open().isZero()
        && claimedOn.isPresent()
        && paidOn.filter(claimedOn.get()::isBefore).isPresent()
        && (creditLeft || paidOn.get().isAfter(claimedOn.get().plusDays(TOLERATED_DAYS)));
  }
}
