package org.encours.risk.domain.credit;

import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.encours.risk.domain.currency.DatedRate;
import org.encours.risk.domain.currency.ReferenceRates;

/**
 * How money in several currencies came into that of the limit.
 *
 * @param rates recent ones; none are looked up while all is in one currency
 * @param across the currencies in which something is owed or held, or the group's limit is
 */
public record Exchange(ReferenceRates rates, Set<Currency> across) {

  /** All is in the currency of the limit. */
  public static final Exchange NONE = new Exchange(ReferenceRates.NONE, Set.of());

  public Exchange {
    across = Set.copyOf(across);
  }

  /** Codes of the currencies of which no recent rate is known. */
  String missing(Currency into) {
    return across.stream()
        .filter(currency -> !rates.canConvert(currency, into))
        .map(Currency::getCurrencyCode)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The rates an answer to an order rests on, in words; empty when it rests on none. */
  String words(Currency order, Currency into) {
    Collection<Currency> from = new HashSet<>(across);
    from.add(order);
    List<DatedRate> used = rates.between(from, into);
    return used.stream().map(DatedRate::words).collect(Collectors.joining(", "));
  }
}
