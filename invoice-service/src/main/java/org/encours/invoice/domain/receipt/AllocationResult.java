package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.policy.AllocationOrder;
import org.encours.invoice.domain.policy.SettlementRules;
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

  /** Settles the claims in the order of the rules, each up to its limit. */
  static AllocationResult spread(
      UUID source, Money amount, LocalDate valueDate, List<Claim> claims, SettlementRules rules) {
    Discounts discounts = Discounts.taken(amount, valueDate, claims);
    AllocationPlan plan =
        AllocationPlan.of(
            amount,
            discounts.limits(claims),
            discounts.areTaken() ? AllocationOrder.PRINCIPAL_FIRST : rules.order());
    List<Allocation> allocations = new ArrayList<>();
    List<PostedInvoice> booked = new ArrayList<>();
    List<LedgerEvent> events = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!plan.shares().get(i).isEmpty()) {
        ClaimSettlement settled =
            ClaimSettlement.of(
                new Payment(source, valueDate), current(claims.get(i), booked), plan, i, rules);
        allocations.add(settled.allocation());
        settled.booked().ifPresent(next -> keep(next, booked));
        events.addAll(settled.events());
      }
    }
    return new AllocationResult(
        List.copyOf(allocations), List.copyOf(booked), List.copyOf(events), plan.left());
  }

  /** The claim as earlier claims on the same invoice left it. */
  private static Claim current(Claim claim, List<PostedInvoice> booked) {
    return booked.stream()
        .filter(before -> before.invoice().id().equals(claim.invoice().id()))
        .findFirst()
        .map(before -> new Claim(before.invoice(), claim.atMost(), claim.part()))
        .orElse(claim);
  }

  private static void keep(PostedInvoice next, List<PostedInvoice> booked) {
    for (int i = 0; i < booked.size(); i++) {
      if (booked.get(i).invoice().id().equals(next.invoice().id())) {
        booked.set(i, booked.get(i).then(next));
        return;
      }
    }
    booked.add(next);
  }
}
