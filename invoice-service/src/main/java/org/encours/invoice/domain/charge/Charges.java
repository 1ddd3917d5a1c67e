package org.encours.invoice.domain.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.encours.kernel.Money;

/**
 * The charges of one invoice. What may happen to them answers their next state together with the
 * lines of the book, so that the two cannot drift apart.
 */
public record Charges(Currency currency, List<ChargeItem> items) {

  /** The next state, what was moved item by item, and the lines of the book. */
  public record Change(Charges charges, List<ChargeShare> moved, List<ChargeEntry> entries) {
    public Change {
      moved = List.copyOf(moved);
      entries = List.copyOf(entries);
    }

    public boolean isNothing() {
      return moved.isEmpty();
    }
  }

  public Charges {
    items = List.copyOf(items);
  }

  public static Charges none(Currency currency) {
    return new Charges(currency, List.of());
  }

  public Money claimed() {
    return sum(items.stream().map(ChargeItem::amount).toList());
  }

  public Money paid() {
    return sum(items.stream().map(ChargeItem::paid).toList());
  }

  public Money waived() {
    return sum(items.stream().map(ChargeItem::waived).toList());
  }

  public Money open() {
    return sum(items.stream().map(ChargeItem::open).toList());
  }

  public Money open(ChargeKind kind) {
    return sum(items.stream().filter(i -> i.kind() == kind).map(ChargeItem::open).toList());
  }

  private Money standing(ChargeKind kind) {
    return sum(items.stream().filter(i -> i.kind() == kind).map(ChargeItem::standing).toList());
  }

  private Optional<LocalDate> lastClaimedOn() {
    return items.stream().map(ChargeItem::claimedOn).max(LocalDate::compareTo);
  }

  /**
   * Raises what the claim says beyond what stands claimed, kind by kind; nothing the second time,
   * and nothing for a claim that is lower because it is older.
   */
  public Change claim(ChargesClaim claim, Supplier<UUID> ids) {
    List<ChargeItem> all = new ArrayList<>(items);
    List<ChargeShare> moved = new ArrayList<>();
    List<ChargeEntry> entries = new ArrayList<>();
    claim
        .amounts()
        .forEach(
            (kind, amount) -> {
              Money more = amount.minus(standing(kind));
              if (more.isPositive()) {
                ChargeItem item =
                    ChargeItem.of(ids.get(), kind, claim.id(), claim.claimedOn(), more);
                all.add(item);
                moved.add(new ChargeShare(item.id(), kind, more));
                entries.add(
                    ChargeEntry.of(
                        item, ChargeEntry.Kind.CLAIMED, claim.claimedOn(), more, claim.id()));
              }
            });
    return new Change(new Charges(currency, all), moved, entries);
  }

  /** Raises amounts that stand by themselves, such as a bailiff's bill; nothing the second time. */
  public Change add(ChargesClaim claim, Supplier<UUID> ids) {
    boolean known = items.stream().anyMatch(item -> item.claim().equals(claim.id()));
    Map<ChargeKind, Money> all = new EnumMap<>(ChargeKind.class);
    if (!known) {
      claim.amounts().forEach((kind, amount) -> all.put(kind, standing(kind).plus(amount)));
    }
    return claim(new ChargesClaim(claim.id(), claim.claimedOn(), all), ids);
  }

  /**
   * Takes off what a claim no longer contains, as far as it is open: a credit note lowered the
   * principal that bore it. Nothing where the claim is older than the last.
   */
  public Change lowerTo(ChargesClaim claim) {
    Steps steps = new Steps(this);
    if (lastClaimedOn().filter(last -> !claim.claimedOn().isBefore(last)).isPresent()) {
      claim
          .amounts()
          .forEach(
              (kind, amount) -> {
                Money excess = standing(kind).minus(amount);
                if (excess.isPositive()) {
                  steps.waive(
                      List.of(kind), excess, claim.claimedOn(), claim.id(), WaiverCause.CREDITED);
                }
              });
    }
    return steps.change();
  }

  /** Pays items of the kinds in their order, within a kind the oldest first; at most all of it. */
  public Change pay(List<ChargeKind> order, Money amount, LocalDate on, UUID source) {
    return new Steps(this).pay(order, amount, on, source).change();
  }

  /** Owes again exactly what a payment had settled, and what was given up for its sake. */
  public Change reverse(
      List<ChargeShare> paid, List<ChargeShare> givenUp, LocalDate on, UUID source) {
    Steps steps = new Steps(this);
    paid.forEach(share -> steps.reopen(share, on, source));
    givenUp.forEach(share -> steps.oweAgain(share, on, source));
    return steps.change();
  }

  /** Lets go of at most {@code amount} of the items named, the latest first; of all if none is. */
  public Change waive(
      List<UUID> which, Money amount, LocalDate on, UUID source, WaiverCause cause) {
    return new Steps(this).waiveItems(which, amount, on, source, cause).change();
  }

  /** The claim goes to somebody else with its charges, or comes back. */
  public List<ChargeEntry> assigned(LocalDate on, UUID source, boolean away) {
    return items.stream()
        .filter(item -> item.open().isPositive())
        .map(
            item ->
                ChargeEntry.of(
                    item,
                    away ? ChargeEntry.Kind.ASSIGNED : ChargeEntry.Kind.REASSIGNED,
                    on,
                    away ? item.open().negated() : item.open(),
                    source))
        .toList();
  }

  private Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.zero(currency), Money::plus);
  }
}
