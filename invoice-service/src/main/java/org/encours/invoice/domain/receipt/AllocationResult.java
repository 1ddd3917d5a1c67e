package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/**
 * What came of spreading an amount over claims: no cent is made and none is lost, what the claims
 * do not take is left.
 */
public record AllocationResult(
    List<Allocation> allocations,
    List<PostedInvoice> booked,
    List<LedgerEvent> events,
    Money left) {

  /**
   * Pays the claims in their order, each up to its limit.
   *
   * @param tolerance what may be missing from the last one paid
   */
  static AllocationResult spread(
      UUID receipt,
      Money amount,
      LocalDate valueDate,
      List<Claim> claims,
      Optional<Tolerance> tolerance) {
    List<Allocation> allocations = new ArrayList<>();
    List<PostedInvoice> booked = new ArrayList<>();
    List<LedgerEvent> events = new ArrayList<>();
    boolean allDiscounted = exactlyDiscounted(amount, valueDate, claims);
    Payment payment = new Payment(receipt, valueDate);
    Money left = amount;
    for (Claim claim : claims) {
      Invoice before = claim.invoice();
      Money share = left.min(allDiscounted ? Payment.settling(before, valueDate) : claim.limit());
      if (share.isPositive()) {
        left = left.minus(share);
        Accepted<PostedInvoice, LedgerEvent> paid =
            payment.pay(before, share, left.isZero() ? tolerance : Optional.empty());
        allocations.add(Allocation.of(before, paid.state(), share));
        booked.add(paid.state());
        events.addAll(paid.events());
      }
    }
    return new AllocationResult(
        List.copyOf(allocations), List.copyOf(booked), List.copyOf(events), left);
  }

  /** Whether the payer took every early-payment discount it could: then none is overpaid. */
  private static boolean exactlyDiscounted(Money amount, LocalDate valueDate, List<Claim> claims) {
    return claims.stream().allMatch(claim -> claim.atMost().isEmpty())
        && claims.stream()
            .map(claim -> Payment.settling(claim.invoice(), valueDate))
            .reduce(Money.zero(amount.currency()), Money::plus)
            .equals(amount);
  }
}
