package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.encours.kernel.CreditorId;
import org.encours.risk.adapter.out.model.CountingForecasts;
import org.encours.risk.adapter.out.model.DebtorStatistics;
import org.encours.risk.adapter.out.model.LearntForecaster;
import org.encours.risk.application.port.Forecasters;
import org.encours.risk.domain.behaviour.PastPayments;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.model.DayBins;
import org.encours.risk.model.PaymentCounts;
import org.encours.risk.model.PortfolioCounts;

/**
 * Counts payments by debtor, weekday and days from the due date, and adds them up over the
 * portfolio now and then: it moves slowly.
 */
@Singleton
class PostgresForecasters implements Forecasters {

  private static final String NOTE =
      """
      INSERT INTO payment_count (creditor, debtor_id, as_of, slots, weights) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (creditor, debtor_id) DO UPDATE
        SET as_of = excluded.as_of, slots = excluded.slots, weights = excluded.weights
      """;

  private static final String ADD_UP =
      """
      SELECT slot, sum(weight) FROM payment_count, unnest(slots, weights) AS u(slot, weight)
      WHERE creditor = ? GROUP BY slot
      """;

  private static final Duration GOOD_FOR = Duration.ofSeconds(60);
  private static final MathContext DIGITS = new MathContext(6);

  private record Seen(PortfolioCounts portfolio, Instant at) {}

  private final Sql sql;
  private final PostgresLatenessModels models;
  private final Clock clock;
  private final Map<CreditorId, Seen> seen = new ConcurrentHashMap<>();

  PostgresForecasters(Sql sql, PostgresLatenessModels models, Clock clock) {
    this.sql = sql;
    this.models = models;
    this.clock = clock;
  }

  @Override
  public Forecaster standing(CreditorId creditor) {
    PortfolioCounts portfolio = portfolio(creditor);
    return models
        .champion(creditor)
        .<Forecaster>map(model -> new LearntForecaster(model, portfolio))
        .orElseGet(() -> new CountingForecasts(portfolio));
  }

  @Override
  public Optional<Forecaster> learnt(CreditorId creditor) {
    return models.champion(creditor).map(model -> new LearntForecaster(model, portfolio(creditor)));
  }

  @Override
  public void note(CreditorId creditor, Map<DebtorId, PastPayments> payments) {
    List<Object[]> rows = new ArrayList<>(payments.size());
    payments.forEach((debtor, past) -> rows.add(row(creditor, debtor, past)));
    if (!rows.isEmpty()) {
      sql.batch(NOTE, rows);
    }
  }

  private static Object[] row(CreditorId creditor, DebtorId debtor, PastPayments past) {
    PaymentCounts counts = DebtorStatistics.counts(past);
    List<BigDecimal> slots = new ArrayList<>();
    List<BigDecimal> weights = new ArrayList<>();
    for (DayOfWeek weekday : DayOfWeek.values()) {
      double[] paid = counts.paidDueOn(weekday);
      for (int bin = 0; bin < paid.length; bin++) {
        if (paid[bin] > 0) {
          slots.add(BigDecimal.valueOf((long) weekday.ordinal() * DayBins.COUNT + bin));
          weights.add(new BigDecimal(paid[bin], DIGITS));
        }
      }
    }
    return new Object[] {
      creditor,
      debtor.value(),
      past.asOf(),
      slots.toArray(BigDecimal[]::new),
      weights.toArray(BigDecimal[]::new)
    };
  }

  private PortfolioCounts portfolio(CreditorId creditor) {
    Instant now = clock.instant();
    Seen last = seen.get(creditor);
    if (last == null || last.at().plus(GOOD_FOR).isBefore(now)) {
      last = new Seen(addUp(creditor), now);
      seen.put(creditor, last);
    }
    return last.portfolio();
  }

  private PortfolioCounts addUp(CreditorId creditor) {
    double[][] counts = new double[DayOfWeek.values().length][DayBins.COUNT];
    sql.rows(
        ADD_UP,
        row -> {
          int slot = row.getInt(1);
          counts[slot / DayBins.COUNT][slot % DayBins.COUNT] = row.getDouble(2);
          return slot;
        },
        creditor);
    return PortfolioCounts.of(counts);
  }
}
