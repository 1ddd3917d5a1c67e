package org.encours.collections.domain.money;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * The money of a case; claimed = recovered + waived + open, always.
 *
 * @param claimed what was asked when the case went through the gate
 */
public record Account(
    Money claimed, List<Recovery> recoveries, List<Waiver> waivers, List<Cost> outlays) {

  public Account {
    recoveries = List.copyOf(recoveries);
    waivers = List.copyOf(waivers);
    outlays = List.copyOf(outlays);
    Money settled = sum(recoveries, claimed).plus(waived(waivers, claimed));
    if (settled.compareTo(claimed) > 0) {
      throw new IllegalArgumentException(settled + " is more than the claimed " + claimed);
    }
  }

  public static Account opened(Money claimed) {
    return new Account(claimed, List.of(), List.of(), List.of());
  }

  public Money recovered() {
    return sum(recoveries, claimed);
  }

  /** The price of the debt, once it was sold. */
  public Optional<Money> soldFor() {
    return recoveries.stream()
        .filter(recovery -> recovery.source() == Recovery.Source.SALE)
        .map(Recovery::amount)
        .findFirst();
  }

  public Money waived() {
    return waived(waivers, claimed);
  }

  public Money open() {
    return claimed.minus(recovered()).minus(waived());
  }

  /** Fees kept by agencies and everything laid out. */
  public Money costs() {
    Money fees =
        recoveries.stream().map(Recovery::fee).reduce(Money.zero(claimed.currency()), Money::plus);
    return outlays.stream().map(Cost::amount).reduce(fees, Money::plus);
  }

  /** What was known of it at the end of a day. */
  public Account at(LocalDate day) {
    return new Account(
        claimed,
        recoveries.stream().filter(recovery -> !recovery.knownOn().isAfter(day)).toList(),
        waivers.stream().filter(waiver -> !waiver.knownOn().isAfter(day)).toList(),
        outlays.stream().filter(cost -> !cost.on().isAfter(day)).toList());
  }

  public boolean counted(UUID recovery) {
    return recoveries.stream().anyMatch(known -> known.id().equals(recovery));
  }

  public Account received(Recovery recovery) {
    return new Account(claimed, with(recoveries, recovery), waivers, outlays);
  }

  public Account waived(Waiver waiver) {
    return new Account(claimed, recoveries, with(waivers, waiver), outlays);
  }

  public Account cost(Cost cost) {
    return new Account(claimed, recoveries, waivers, with(outlays, cost));
  }

  private static Money sum(List<Recovery> recoveries, Money claimed) {
    return recoveries.stream()
        .map(Recovery::amount)
        .reduce(Money.zero(claimed.currency()), Money::plus);
  }

  private static Money waived(List<Waiver> waivers, Money claimed) {
    return waivers.stream().map(Waiver::amount).reduce(Money.zero(claimed.currency()), Money::plus);
  }

  private static <T> List<T> with(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return more;
  }
}
