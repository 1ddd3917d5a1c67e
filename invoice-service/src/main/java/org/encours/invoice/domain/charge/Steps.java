package org.encours.invoice.domain.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.charge.ChargeEntry.Kind;
import org.encours.kernel.Money;

/** Gathers what one change does to charge items, one after the other. */
final class Steps {
  private final Currency currency;
  private final List<ChargeItem> items;
  private final List<ChargeShare> moved = new ArrayList<>();
  private final List<ChargeEntry> entries = new ArrayList<>();

  Steps(Charges charges) {
    currency = charges.currency();
    items = new ArrayList<>(charges.items());
  }

  Charges.Change change() {
    return new Charges.Change(new Charges(currency, items), moved, entries);
  }

  Steps pay(List<ChargeKind> order, Money amount, LocalDate on, UUID source) {
    Money left = amount;
    for (ChargeKind kind : order) {
      for (ChargeItem item : List.copyOf(items)) {
        Money share = item.kind() == kind ? left.min(item.open()) : Money.zero(currency);
        if (share.isPositive()) {
          left = left.minus(share);
          replace(item, item.paidMore(share));
          note(item, Kind.PAID, on, share.negated(), source, Optional.empty());
        }
      }
    }
    if (!left.isZero()) {
      throw new IllegalStateException(left + " is more than what is open of these charges");
    }
    return this;
  }

  void reopen(ChargeShare share, LocalDate on, UUID source) {
    ChargeItem item = item(share);
    replace(item, item.paidMore(share.amount().negated()));
    note(item, Kind.PAYMENT_REVERSED, on, share.amount(), source, Optional.empty());
  }

  void oweAgain(ChargeShare share, LocalDate on, UUID source) {
    ChargeItem item = item(share);
    replace(item, item.waivedMore(share.amount().negated(), false));
    note(item, Kind.WAIVER_REVERSED, on, share.amount(), source, Optional.empty());
  }

  private ChargeItem item(ChargeShare share) {
    return items.stream().filter(i -> i.id().equals(share.item())).findFirst().orElseThrow();
  }

  Steps waive(List<ChargeKind> kinds, Money atMost, LocalDate on, UUID source, WaiverCause cause) {
    List<UUID> which =
        items.stream().filter(i -> kinds.contains(i.kind())).map(ChargeItem::id).toList();
    return which.isEmpty() ? this : waiveItems(which, atMost, on, source, cause);
  }

  Steps waiveItems(List<UUID> which, Money atMost, LocalDate on, UUID source, WaiverCause cause) {
    Money left = atMost;
    List<ChargeItem> latestFirst =
        items.stream()
            .filter(item -> which.isEmpty() || which.contains(item.id()))
            .sorted(Comparator.comparing(ChargeItem::claimedOn).reversed())
            .toList();
    for (ChargeItem item : latestFirst) {
      Money share = left.min(item.open());
      if (share.isPositive()) {
        left = left.minus(share);
        replace(item, item.waivedMore(share, cause.withdraws()));
        note(item, Kind.WAIVED, on, share.negated(), source, Optional.of(cause));
      }
    }
    return this;
  }

  private void replace(ChargeItem before, ChargeItem after) {
    items.set(items.indexOf(before), after);
  }

  private void note(
      ChargeItem item,
      Kind kind,
      LocalDate on,
      Money amount,
      UUID source,
      Optional<WaiverCause> cause) {
    entries.add(ChargeEntry.of(item, kind, on, amount, source, cause));
    Money size = amount.isNegative() ? amount.negated() : amount;
    moved.add(new ChargeShare(item.id(), item.kind(), size));
  }
}
