package org.encours.collections.domain.collection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.kernel.Money;

/**
 * What a case gave up of the invoices themselves by a settlement or a concession, which the
 * creditor's ledger does not know of yet. A concession is taken from the accessories first.
 *
 * @param payments recoveries that it was the price of: if one goes back, so does the concession
 */
public record GivenUp(Money principal, String reason, List<UUID> payments) {

  public GivenUp {
    payments = List.copyOf(payments);
  }

  /** Empty where nothing was conceded, or accessories only. */
  static Optional<GivenUp> of(CollectionCase ended) {
    Money principal = ended.concededPrincipal();
    return principal.isPositive()
        ? Optional.of(new GivenUp(principal, reason(ended.account()), price(ended)))
        : Optional.empty();
  }

  private static String reason(Account account) {
    return account.waivers().stream()
        .filter(waiver -> !waiver.booked())
        .map(Waiver::reason)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What came in since the settlement that was kept was agreed, and stayed. */
  private static List<UUID> price(CollectionCase ended) {
    return ended
        .talks()
        .kept()
        .map(kept -> since(kept.recoveredBefore(), ended.account()))
        .orElse(List.of());
  }

  private static List<UUID> since(Money before, Account account) {
    Set<UUID> payments = new LinkedHashSet<>();
    Money recovered = Money.zero(before.currency());
    for (Recovery recovery : account.recoveries()) {
      recovered = recovered.plus(recovery.amount());
      if (recovery.amount().isNegative()) {
        payments.remove(recovery.id());
      } else if (recovered.compareTo(before) > 0) {
        payments.add(recovery.id());
      }
    }
    return List.copyOf(payments);
  }
}
