package org.encours.invoice.domain.cashforecast;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * Cash of one currency to be expected from what is invoiced by a day; what nobody issued yet is not
 * in it. Overdue and disputed money is: each part by its own forecast, given that it is still open.
 *
 * @param later expected after the last week
 * @param withoutForecast open, and not forecast by anybody yet: in no week
 */
public record CashForecast(
    Currency currency, List<Week> weeks, Money later, Money withoutForecast) {

  /**
   * Seven days.
   *
   * @param from the first of them
   * @param p10 in one of ten such weeks less comes
   * @param p50 in every second one less comes
   * @param p90 in nine of ten less comes
   * @param expected mean of what comes
   */
  public record Week(LocalDate from, Money p10, Money p50, Money p90, Money expected) {}

  private record Cluster(UUID debtor, LocalDate dueWeek) {}

  /**
   * @param parts of any currencies
   * @param asOf payments of that day are in the book already; the first week begins the day after
   */
  public static List<CashForecast> of(List<OpenPart> parts, LocalDate asOf, int weeks) {
    Map<Currency, List<OpenPart>> byCurrency = new LinkedHashMap<>();
    parts.forEach(
        part ->
            byCurrency.computeIfAbsent(part.open().currency(), _ -> new ArrayList<>()).add(part));
    return byCurrency.entrySet().stream()
        .map(each -> of(each.getKey(), each.getValue(), asOf, weeks))
        .toList();
  }

  private static CashForecast of(
      Currency currency, List<OpenPart> parts, LocalDate asOf, int weeks) {
    Money later = Money.zero(currency);
    Money unknown = later;
    for (OpenPart part : parts) {
      later = part.days().isPresent() ? later.plus(part.open()) : later;
      unknown = part.days().isPresent() ? unknown : unknown.plus(part.open());
    }
    List<Week> expected = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      ExpectedSum sum = sum(parts, asOf, week);
      Money mean = sum.expected(currency);
      later = later.minus(mean).max(Money.zero(currency));
      expected.add(
          new Week(
              asOf.plusDays(7L * week + 1),
              sum.tenth(currency),
              sum.median(currency),
              sum.ninetieth(currency),
              mean));
    }
    return new CashForecast(currency, expected, later, unknown);
  }

  private static ExpectedSum sum(List<OpenPart> parts, LocalDate asOf, int week) {
    Map<Cluster, ExpectedSum.Together> clusters = new LinkedHashMap<>();
    for (OpenPart part : parts) {
      if (part.days().isPresent()) {
        LocalDate monday = part.dueDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        BigDecimal share = BigDecimal.valueOf(part.expectedIn(week, asOf), 6);
        clusters
            .computeIfAbsent(new Cluster(part.debtor(), monday), _ -> new ExpectedSum.Together())
            .add(part.open().amount(), share);
      }
    }
    ExpectedSum sum = new ExpectedSum();
    clusters.values().forEach(sum::add);
    return sum;
  }
}
