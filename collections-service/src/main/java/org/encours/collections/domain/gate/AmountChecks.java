package org.encours.collections.domain.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.RateCap;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.kernel.Money;

/**
 * Liquid: the amount is fixed by the invoice, and its interest can be followed period by period.
 */
final class AmountChecks {

  private static final BigDecimal CENT = new BigDecimal("0.01");

  private AmountChecks() {}

  static List<Deficiency> of(Claim claim, InvoiceFile invoice) {
    List<Deficiency> missing = new ArrayList<>();
    if (claim.principal().compareTo(invoice.total()) > 0) {
      missing.add(
          lacks(claim, "the reason why more is claimed than the invoice's " + invoice.total()));
    }
    if (claim.interest().isPositive() && !followsFromPeriods(claim)) {
      missing.add(lacks(claim, "the interest calculation, period by period"));
    }
    return missing;
  }

  /** What may not be asked of this debtor beside its debt; only a claim made anew mends it. */
  static List<Deficiency> charges(
      Claim claim, InvoiceFile invoice, DebtorFile debtor, RateCap cap) {
    return ConsumerCharges.faults(claim, invoice.total(), debtor, cap).stream()
        .map(fault -> lacks(claim, "a claim made anew, for it asks " + fault))
        .toList();
  }

  /** A cent per period may be lost to rounding, no more. */
  private static boolean followsFromPeriods(Claim claim) {
    Money sum =
        claim.periods().stream()
            .map(InterestPeriod::amount)
            .reduce(Money.zero(claim.interest().currency()), Money::plus);
    BigDecimal gap = sum.minus(claim.interest()).amount().abs();
    return gap.compareTo(CENT.multiply(BigDecimal.valueOf(claim.periods().size()))) <= 0;
  }

  private static Deficiency lacks(Claim claim, String what) {
    return new Deficiency(
        ClaimQuality.LIQUID, claim.number(), what, Deficiency.Supplier.CREDIT_CONTROL);
  }
}
