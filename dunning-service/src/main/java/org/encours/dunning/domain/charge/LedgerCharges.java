package org.encours.dunning.domain.charge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.encours.dunning.domain.charge.ChargeEntry.Change;
import org.encours.dunning.domain.charge.ChargeEntry.Kind;
import org.encours.kernel.Money;

/**
 * What the ledger says of an invoice's charges. The ledger alone decides what a payment settles;
 * here it is only followed.
 */
public record LedgerCharges(Currency currency, List<ChargeEntry> entries) {

  public LedgerCharges {
    entries = List.copyOf(entries);
  }

  public static LedgerCharges none(Currency currency) {
    return new LedgerCharges(currency, List.of());
  }

  public LedgerCharges with(List<ChargeEntry> more) {
    List<ChargeEntry> all = new ArrayList<>(entries);
    all.addAll(more);
    return new LedgerCharges(currency, all);
  }

  /** The same as it was known at the end of a day. */
  public LedgerCharges knownOn(LocalDate day) {
    return new LedgerCharges(
        currency, entries.stream().filter(entry -> !entry.on().isAfter(day)).toList());
  }

  /** Whatever was claimed, paid and waived parts included. */
  public Money booked() {
    return sum(entry -> entry.change() == Change.BOOKED);
  }

  /** Booked of one kind. */
  public Money booked(Kind kind) {
    return sum(entry -> entry.change() == Change.BOOKED && entry.kind() == kind);
  }

  public Money paid() {
    return sum(entry -> entry.change() == Change.PAID)
        .minus(sum(entry -> entry.change() == Change.REVERSED));
  }

  public Money waived() {
    return sum(entry -> entry.change() == Change.WAIVED);
  }

  public Money open() {
    return booked().minus(paid()).minus(waived()).max(Money.zero(currency));
  }

  /** Up to which day charges were claimed. */
  public Optional<LocalDate> claimedOn() {
    return entries.stream()
        .filter(entry -> entry.change() == Change.BOOKED && entry.kind() != Kind.COST)
        .map(ChargeEntry::on)
        .max(LocalDate::compareTo);
  }

  private Money sum(Predicate<ChargeEntry> counted) {
    return entries.stream()
        .filter(counted)
        .map(ChargeEntry::amount)
        .reduce(Money.zero(currency), Money::plus);
  }
}
