package org.encours.risk.domain.currency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.encours.kernel.Money;

/**
 * The latest rate of each currency on some date. Two currencies are set against each other by way
 * of the euro, and rounded once, half up, to what the currency allows.
 */
public record ReferenceRates(Map<Currency, DatedRate> latest) {

  public static final ReferenceRates NONE = new ReferenceRates(Map.of());

  public ReferenceRates {
    latest = Map.copyOf(latest);
  }

  public static ReferenceRates of(Collection<DatedRate> rates) {
    return new ReferenceRates(
        rates.stream().collect(Collectors.toMap(DatedRate::currency, Function.identity())));
  }

  /** What an amount comes to; empty when there is no rate for it. The same currency needs none. */
  public Optional<Money> convert(Money amount, Currency into) {
    if (amount.currency().equals(into)) {
      return Optional.of(amount);
    }
    return perEuro(amount.currency())
        .flatMap(
            from ->
                perEuro(into)
                    .map(
                        to ->
                            amount
                                .amount()
                                .multiply(to)
                                .divide(
                                    from, into.getDefaultFractionDigits(), RoundingMode.HALF_UP)))
        .map(exact -> new Money(exact, into));
  }

  /** The sum of all that can be converted. */
  public Money sum(Stream<Money> amounts, Currency into) {
    return amounts
        .flatMap(amount -> convert(amount, into).stream())
        .reduce(Money.zero(into), Money::plus);
  }

  public boolean canConvert(Currency from, Currency into) {
    return convert(Money.zero(from), into).isPresent();
  }

  /** The rates that turn some currencies into one, by code; none when all is in it. */
  public List<DatedRate> between(Collection<Currency> from, Currency into) {
    TreeSet<String> codes = new TreeSet<>();
    from.stream()
        .filter(currency -> !currency.equals(into))
        .forEach(
            currency -> {
              codes.add(currency.getCurrencyCode());
              codes.add(into.getCurrencyCode());
            });
    return codes.stream()
        .map(code -> latest.get(Currency.getInstance(code)))
        .filter(Objects::nonNull)
        .toList();
  }

  private Optional<BigDecimal> perEuro(Currency currency) {
    return currency.equals(DatedRate.EURO)
        ? Optional.of(BigDecimal.ONE)
        : Optional.ofNullable(latest.get(currency)).map(DatedRate::perEuro);
  }
}
