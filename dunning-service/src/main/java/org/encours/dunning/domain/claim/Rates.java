package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every known rate by series and day. A day without a rate has none: the last one is never
 * extended, because the next half-year may well bear another.
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

  public Optional<Rate> on(RateSeries series, LocalDate day) {
    NavigableMap<LocalDate, Rate> known = bySeries.get(series);
    if (known == null) {
      return Optional.empty();
    }
    Map.Entry<LocalDate, Rate> entry = known.floorEntry(day);
    return entry == null || entry.getValue().to().isBefore(day)
        ? Optional.empty()
        : Optional.of(entry.getValue());
  }
}
