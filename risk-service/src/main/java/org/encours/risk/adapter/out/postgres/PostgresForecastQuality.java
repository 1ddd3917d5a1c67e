package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.ForecastQuality;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.model.Calibration;
import org.encours.risk.model.Outcomes;

@Singleton
class PostgresForecastQuality implements ForecastQuality {

  private static final String FORECAST_AT_ISSUE =
      """
      SELECT d.kind, f.due_date, f.in_time_until, f.ended_on, f.late, f.counted, f.forecast
      FROM forecast f JOIN debtor d ON d.creditor = f.creditor AND d.id = f.debtor_id
      WHERE f.creditor = ? AND NOT f.disputed AND f.due_date BETWEEN ? AND ? AND f.in_time_until < ?
        AND (f.open > 0 OR f.ended_on IS NOT NULL)
      ORDER BY f.invoice
      """;

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal NINETIETH = new BigDecimal("0.9");

  private final Sql sql;
  private final Documents documents;

  PostgresForecastQuality(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  /**
   * @param days from the due date to payment; empty while open
   */
  private record Outcome(
      DebtorKind kind,
      boolean late,
      OptionalInt days,
      double said,
      double counted,
      Forecast forecast) {

    double error() {
      return Math.abs(forecast.medianDaysLate().doubleValue() - Math.max(0, days.orElseThrow()));
    }

    /** Whether it came within the days between which eight of ten were told to come. */
    boolean isCovered() {
      BigDecimal told = BigDecimal.ZERO;
      int from = Integer.MAX_VALUE;
      for (Forecast.Stretch stretch : forecast.days()) {
        told = told.add(stretch.probability());
        from = told.compareTo(TENTH) >= 0 ? Math.min(from, stretch.from()) : from;
        if (told.compareTo(NINETIETH) >= 0) {
          return days.orElseThrow() >= from && days.orElseThrow() <= stretch.to();
        }
      }
      return days.orElseThrow() >= from;
    }
  }

  @Override
  public Report between(CreditorId creditor, LocalDate from, LocalDate to, LocalDate today) {
    List<Outcome> all = sql.rows(FORECAST_AT_ISSUE, this::read, creditor, from, to, today);
    List<Outcome> paid = all.stream().filter(each -> each.days().isPresent()).toList();
    List<Outcome> told = paid.stream().filter(each -> !each.forecast().days().isEmpty()).toList();
    return new Report(
        all.size(),
        score(all, Outcome::said),
        score(all, Outcome::counted),
        mean(paid, Outcome::error, 2),
        mean(told, each -> each.isCovered() ? 1 : 0, 4),
        bands(all),
        segments(all));
  }

  private static List<Segment> segments(List<Outcome> all) {
    Map<DebtorKind, List<Outcome>> byKind = new EnumMap<>(DebtorKind.class);
    all.forEach(each -> byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(each));
    return byKind.entrySet().stream()
        .map(
            each ->
                new Segment(
                    each.getKey(),
                    each.getValue().size(),
                    score(each.getValue(), Outcome::said).orElseThrow(),
                    score(each.getValue(), Outcome::counted).orElseThrow()))
        .toList();
  }

  private static List<Band> bands(List<Outcome> all) {
    return Calibration.of(outcomes(all, Outcome::said)).stream()
        .map(
            band ->
                new Band(decimal(band.predicted(), 4), decimal(band.late(), 4), band.invoices()))
        .toList();
  }

  private static Optional<Score> score(List<Outcome> all, ToDoubleFunction<Outcome> said) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Outcomes outcomes = outcomes(all, said);
    double auc = outcomes.auc();
    return Optional.of(
        new Score(
            decimal(outcomes.brier(), 4),
            Double.isFinite(auc) ? Optional.of(decimal(auc, 4)) : Optional.empty()));
  }

  private static Outcomes outcomes(List<Outcome> all, ToDoubleFunction<Outcome> said) {
    boolean[] late = new boolean[all.size()];
    for (int i = 0; i < late.length; i++) {
      late[i] = all.get(i).late();
    }
    return new Outcomes(all.stream().mapToDouble(said).toArray(), late);
  }

  private static Optional<BigDecimal> mean(
      List<Outcome> of, ToDoubleFunction<Outcome> value, int decimals) {
    OptionalDouble mean = of.stream().mapToDouble(value).average();
    return mean.isEmpty() ? Optional.empty() : Optional.of(decimal(mean.getAsDouble(), decimals));
  }

  private static BigDecimal decimal(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private Outcome read(ResultSet row) throws SQLException {
    LocalDate due = row.getObject("due_date", LocalDate.class);
    Optional<LocalDate> ended = Optional.ofNullable(row.getObject("ended_on", LocalDate.class));
    LocalDate inTimeUntil = row.getObject("in_time_until", LocalDate.class);
    return new Outcome(
        DebtorKind.valueOf(row.getString("kind")),
        ended.map(on -> on.isAfter(inTimeUntil)).orElse(true),
        ended
            .map(on -> OptionalInt.of((int) ChronoUnit.DAYS.between(due, on)))
            .orElseGet(OptionalInt::empty),
        row.getDouble("late"),
        row.getDouble("counted"),
        documents.read(row.getString("forecast"), StoredForecast.class).forecast());
  }
}
