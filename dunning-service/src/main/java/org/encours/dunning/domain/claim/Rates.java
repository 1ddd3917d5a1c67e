package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every known rate by series and day. A day without a rate has none: the last one is never
 * extended, because the next half-year may well bear another. It is reckoned provisionally where
 * the law's formula and the ECB's rate of the half-year's first day give it.
 */
public final class Rates {

  private final Map<RateSeries, NavigableMap<LocalDate, Rate>> bySeries =
      new EnumMap<>(RateSeries.class);

  public Rates(List<Rate> rates) {
    for (Rate rate : rates) {
      NavigableMap<LocalDate, Rate> series =
          bySeries.computeIfAbsent(rate.series(), any -> new TreeMap<>());
      Map.Entry<LocalDate, Rate> before = series.floorEntry(rate.to());
      if (before != null && !before.getValue().to().isBefore(rate.from())) {
        throw new IllegalArgumentException(
            rate.series() + " has two rates for " + rate.from() + " to " + rate.to());
      }
      series.put(rate.from(), rate);
    }
  }

  /** Every rate that is known, in no order. */
  public List<Rate> all() {
    return bySeries.values().stream().flatMap(series -> series.values().stream()).toList();
  }

  /** With rates that were entered since: one for the same days takes the other's place. */
  public Rates with(List<Rate> entered) {
    Map<String, Rate> all = new LinkedHashMap<>();
    all().forEach(rate -> all.put(rate.series() + " " + rate.from(), rate));
    entered.forEach(rate -> all.put(rate.series() + " " + rate.from(), rate));
    return new Rates(List.copyOf(all.values()));
  }

  /** The rate of a day, reckoned by the law's own formula where it is not published yet. */
  public Optional<Rate> on(RateSeries series, LocalDate day) {
    return published(series, day).or(() -> derived(series, day));
  }

  /** The last day that a series is known for. */
  public Optional<LocalDate> lastDay(RateSeries series) {
    return Optional.ofNullable(bySeries.get(series))
        .map(known -> known.lastEntry().getValue().to());
  }

  Optional<Rate> published(RateSeries series, LocalDate day) {
    NavigableMap<LocalDate, Rate> known = bySeries.get(series);
    if (known == null) {
      return Optional.empty();
    }
    Map.Entry<LocalDate, Rate> entry = known.floorEntry(day);
    return entry == null || entry.getValue().to().isBefore(day)
        ? Optional.empty()
        : Optional.of(entry.getValue());
  }

  /** Only after the last one that is known: what is missing in between was published once. */
  private Optional<Rate> derived(RateSeries series, LocalDate day) {
    return series
        .formula()
        .filter(_ -> lastDay(series).filter(day::isAfter).isPresent())
        .flatMap(
            formula ->
                published(RateSeries.ECB_REFERENCE, day)
                    .map(
                        ecb ->
                            new Rate(
                                series,
                                ecb.from(),
                                ecb.to(),
                                formula.of().apply(ecb.percent()),
                                Rate.Certainty.PROVISIONAL,
                                "ECB rate of " + ecb.from() + " by the law's formula")));
  }
}
