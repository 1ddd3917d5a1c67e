package org.encours.collections.domain.money;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.collections.domain.claim.Claim;
import org.encours.kernel.Money;

/**
 * What is left of each component of a claim when credit notes, payments and concessions are
 * counted, in that order: a credit note corrects the invoice as if it had never been higher, and a
 * concession comes last, so that what was paid stays where the ledger put it. Which component a
 * payment settles is the ledger's to say; until it has said so, the invoice comes first.
 */
public final class OutstandingByComponent {

  private final Map<Component, Money> left;

  private OutstandingByComponent(Map<Component, Money> left) {
    this.left = left;
  }

  public static OutstandingByComponent of(List<Claim> claims, Account account) {
    return beforeConcessions(claims, account).less(conceded(account), Component.CONCEDED);
  }

  /** What concessions took, which the ledger does not know of yet. */
  public static Map<Component, Money> concededOf(List<Claim> claims, Account account) {
    OutstandingByComponent before = beforeConcessions(claims, account);
    OutstandingByComponent after = before.less(conceded(account), Component.CONCEDED);
    Map<Component, Money> taken = new EnumMap<>(Component.class);
    before.left.forEach((component, was) -> taken.put(component, was.minus(after.of(component))));
    return taken;
  }

  /** What was claimed, component by component, with the charges added since. */
  public static Map<Component, Money> claimed(List<Claim> claims, Account account) {
    Map<Component, Money> sums = new EnumMap<>(Component.class);
    for (Component component : Component.values()) {
      sums.put(component, Money.zero(account.claimed().currency()));
    }
    for (Claim claim : claims) {
      sums.merge(Component.PRINCIPAL, claim.principal(), Money::plus);
      sums.merge(Component.INTEREST, claim.interest(), Money::plus);
      sums.merge(Component.FIXED_COMPENSATION, claim.fixedCompensation(), Money::plus);
      sums.merge(Component.PENALTY, claim.penalty(), Money::plus);
      sums.merge(Component.FEE, claim.reminderFees(), Money::plus);
    }
    account.added().forEach(more -> sums.merge(more.component(), more.amount(), Money::plus));
    return sums;
  }

  public Money of(Component component) {
    return left.get(component);
  }

  public Money total() {
    return left.values().stream().reduce(Money::plus).orElseThrow();
  }

  private static OutstandingByComponent beforeConcessions(List<Claim> claims, Account account) {
    OutstandingByComponent left = new OutstandingByComponent(claimed(claims, account));
    for (Waiver waiver : account.waivers()) {
      left = waiver.booked() ? left.settling(waiver.amount(), waiver.parts()) : left;
    }
    Map<UUID, Money> sums = new LinkedHashMap<>();
    Map<UUID, List<Settled>> parts = new LinkedHashMap<>();
    for (Recovery recovery : account.recoveries()) {
      sums.merge(recovery.id(), recovery.amount(), Money::plus);
      parts.computeIfAbsent(recovery.id(), id -> new ArrayList<>()).addAll(recovery.settled());
    }
    for (Map.Entry<UUID, Money> stayed : sums.entrySet()) {
      left = left.settling(stayed.getValue(), parts.get(stayed.getKey()));
    }
    return left;
  }

  private static Money conceded(Account account) {
    return account.waivers().stream()
        .filter(waiver -> !waiver.booked())
        .map(Waiver::amount)
        .reduce(Money.zero(account.claimed().currency()), Money::plus);
  }

  /** Takes the parts that were told, each from its own component, and the rest from the invoice. */
  private OutstandingByComponent settling(Money amount, List<Settled> parts) {
    Map<Component, Money> told = new EnumMap<>(Component.class);
    parts.forEach(part -> told.merge(part.component(), part.amount(), Money::plus));
    OutstandingByComponent now = this;
    Money rest = amount;
    for (Map.Entry<Component, Money> part : told.entrySet()) {
      Money none = Money.zero(rest.currency());
      Money taken = part.getValue().min(now.of(part.getKey())).min(rest).max(none);
      now = now.minus(part.getKey(), taken);
      rest = rest.minus(taken);
    }
    return now.less(rest, Component.UNTOLD);
  }

  private OutstandingByComponent less(Money amount, List<Component> order) {
    OutstandingByComponent now = this;
    Money rest = amount;
    for (Component component : order) {
      Money taken = rest.min(now.of(component));
      now = now.minus(component, taken);
      rest = rest.minus(taken);
    }
    return now;
  }

  private OutstandingByComponent minus(Component component, Money taken) {
    Map<Component, Money> less = new EnumMap<>(left);
    less.put(component, left.get(component).minus(taken));
    return new OutstandingByComponent(less);
  }
}
