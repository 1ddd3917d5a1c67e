package org.encours.collections.domain.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.encours.kernel.Money;

/**
 * The money of a case; claimed = recovered + waived + open, always.
 *
 * @param claimed what was asked when the case went through the gate, and the charges added since
 */
public record Account(
    Money claimed,
    List<Recovery> recoveries,
    List<Waiver> waivers,
    List<Cost> outlays,
    List<AddedCharge> added) {

  public Account {
    recoveries = List.copyOf(recoveries);
    waivers = List.copyOf(waivers);
    outlays = List.copyOf(outlays);
    added = List.copyOf(added);
    Money settled =
        sum(recoveries, Recovery::amount, claimed).plus(sum(waivers, Waiver::amount, claimed));
    if (settled.compareTo(claimed) > 0) {
      throw new IllegalArgumentException(settled + " is more than the claimed " + claimed);
    }
  }

  public static Account opened(Money claimed) {
    return new Account(claimed, List.of(), List.of(), List.of(), List.of());
  }

  public Money recovered() {
    return sum(recoveries, Recovery::amount, claimed);
  }

  /** The price of the debt, once it was sold. */
  public Optional<Money> soldFor() {
    return recoveries.stream()
        .filter(recovery -> recovery.source() == Recovery.Source.SALE)
        .map(Recovery::amount)
        .findFirst();
  }

  public Money waived() {
    return sum(waivers, Waiver::amount, claimed);
  }

  public Money open() {
    return claimed.minus(recovered()).minus(waived());
  }

  /** Fees kept by agencies and everything laid out. */
  public Money costs() {
    return sum(recoveries, Recovery::fee, claimed).plus(sum(outlays, Cost::amount, claimed));
  }

  /** What was known of it at the end of a day. */
  public Account at(LocalDate day) {
    Money later =
        sum(
            added.stream().filter(charge -> charge.knownOn().isAfter(day)).toList(),
            AddedCharge::amount,
            claimed);
    return new Account(
        claimed.minus(later),
        recoveries.stream().filter(recovery -> !recovery.knownOn().isAfter(day)).toList(),
        waivers.stream().filter(waiver -> !waiver.knownOn().isAfter(day)).toList(),
        outlays.stream().filter(cost -> !cost.on().isAfter(day)).toList(),
        added.stream().filter(charge -> !charge.knownOn().isAfter(day)).toList());
  }

  /** Whether money came in by that id, also where it went back. */
  public boolean counted(UUID recovery) {
    return recoveries.stream().anyMatch(known -> known.id().equals(recovery));
  }

  /** What of a payment has not gone back. */
  public Money stayed(UUID recovery) {
    return sum(
        recoveries.stream().filter(known -> known.id().equals(recovery)).toList(),
        Recovery::amount,
        claimed);
  }

  /** Whether the ledger's word was heard before. */
  public boolean knows(String movement) {
    return recoveries.stream().anyMatch(recovery -> recovery.knows(movement))
        || waivers.stream().anyMatch(waiver -> waiver.knows(movement));
  }

  /** The payment by that id, or empty; money that went back is none. */
  public Optional<Recovery> payment(UUID recovery) {
    return recoveries.stream()
        .filter(known -> known.id().equals(recovery))
        .filter(known -> known.source() != Recovery.Source.REVERSAL)
        .findFirst();
  }

  public Account received(Recovery recovery) {
    return new Account(claimed, with(recoveries, recovery), waivers, outlays, added);
  }

  /**
   * What the ledger says that a payment settled. Of money that was reported to us the sum is known;
   * money paid directly grows by each part.
   */
  public Account settled(Recovery payment, List<Settled> parts, Money growth) {
    Money plus = payment.reportedHere() ? Money.zero(claimed.currency()) : growth;
    return new Account(
        claimed,
        recoveries.stream()
            .map(known -> known.equals(payment) ? known.settling(parts, plus) : known)
            .toList(),
        waivers,
        outlays,
        added);
  }

  public Account waived(Waiver waiver) {
    return new Account(claimed, recoveries, with(waivers, waiver), outlays, added);
  }

  public Account cost(Cost cost) {
    return new Account(claimed, recoveries, waivers, with(outlays, cost), added);
  }

  /** The claim grows by a charge that came to it. */
  public Account charged(AddedCharge charge) {
    return new Account(
        claimed.plus(charge.amount()), recoveries, waivers, outlays, with(added, charge));
  }

  private static <T> Money sum(List<T> all, Function<T, Money> amount, Money like) {
    return Stream.concat(Stream.of(Money.zero(like.currency())), all.stream().map(amount))
        .reduce(Money::plus)
        .orElseThrow();
  }

  private static <T> List<T> with(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
