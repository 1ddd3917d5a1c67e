package org.encours.collections.domain.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.encours.collections.domain.agency.Allocation.Part;
import org.encours.collections.domain.claim.Claim;
import org.encours.kernel.Money;

/**
 * What is left of each part of a claim when credit notes, payments and concessions are counted, in
 * that order: a credit note corrects the invoice as if it had never been higher, and a concession
 * comes last, so that what was paid stays where it was put.
 *
 * @param costs lump sum and fees
 */
record OutstandingByComponent(Money principal, Money interest, Money costs) {

  private static final List<Part> CREDITED = List.of(Part.PRINCIPAL, Part.INTEREST, Part.COSTS);
  private static final List<Part> CONCEDED = List.of(Part.COSTS, Part.INTEREST, Part.PRINCIPAL);

  static OutstandingByComponent of(List<Claim> claims, Account account) {
    Money none = Money.zero(account.claimed().currency());
    Money principal = sum(claims, Claim::principal, none);
    Money interest = sum(claims, Claim::interest, none);
    OutstandingByComponent left =
        new OutstandingByComponent(
                principal, interest, account.claimed().minus(principal).minus(interest))
            .less(waived(account, true), CREDITED);
    for (Recovery payment : stayed(account)) {
      left = left.less(payment.amount(), payment.allocation().order());
    }
    return left.less(waived(account, false), CONCEDED);
  }

  /** Payments less what bounced of each: money that went back has settled nothing. */
  private static List<Recovery> stayed(Account account) {
    Map<UUID, Recovery> stayed = new LinkedHashMap<>();
    account
        .recoveries()
        .forEach(
            recovery ->
                stayed.merge(recovery.id(), recovery, (first, more) -> first.plus(more.amount())));
    return new ArrayList<>(stayed.values());
  }

  private static Money waived(Account account, boolean booked) {
    return account.waivers().stream()
        .filter(waiver -> waiver.booked() == booked)
        .map(Waiver::amount)
        .reduce(Money.zero(account.claimed().currency()), Money::plus);
  }

  private static Money sum(List<Claim> claims, Function<Claim, Money> part, Money none) {
    return claims.stream().map(part).reduce(none, Money::plus);
  }

  private OutstandingByComponent less(Money amount, List<Part> order) {
    OutstandingByComponent left = this;
    Money rest = amount;
    for (Part part : order) {
      Money taken = rest.min(left.of(part));
      left = left.minus(part, taken);
      rest = rest.minus(taken);
    }
    return left;
  }

  private Money of(Part part) {
    return switch (part) {
      case PRINCIPAL -> principal;
      case INTEREST -> interest;
      case COSTS -> costs;
    };
  }

  private OutstandingByComponent minus(Part part, Money taken) {
    return switch (part) {
      case PRINCIPAL -> new OutstandingByComponent(principal.minus(taken), interest, costs);
      case INTEREST -> new OutstandingByComponent(principal, interest.minus(taken), costs);
      case COSTS -> new OutstandingByComponent(principal, interest, costs.minus(taken));
    };
  }
}
