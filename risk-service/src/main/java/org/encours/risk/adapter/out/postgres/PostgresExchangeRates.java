package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.ExchangeRates;
import org.encours.risk.domain.currency.DatedRate;
import org.encours.risk.domain.currency.ReferenceRates;

@Singleton
class PostgresExchangeRates implements ExchangeRates {

  private final Sql sql;
  private final Clock clock;
  private final int believed;

  /**
   * @param believed days for which a rate still speaks: a week bridges the longest run of days on
   *     which none are published
   */
  PostgresExchangeRates(
      Sql sql,
      Clock clock,
      @ConfigProperty(name = "encours.risk.exchange-rates.days", defaultValue = "7") int believed) {
    this.sql = sql;
    this.clock = clock;
    this.believed = believed;
  }

  @Override
  public ReferenceRates latest(CreditorId creditor, LocalDate on) {
    return ReferenceRates.of(
        sql.rows(
            """
            SELECT DISTINCT ON (currency) currency, per_euro, on_date FROM exchange_rate
            WHERE creditor = ? AND on_date BETWEEN ? AND ? ORDER BY currency, on_date DESC
            """,
            PostgresExchangeRates::rate,
            creditor,
            on.minusDays(believed),
            on));
  }

  @Override
  public List<DatedRate> of(CreditorId creditor, LocalDate day) {
    return sql.rows(
        """
        SELECT currency, per_euro, on_date FROM exchange_rate
        WHERE creditor = ? AND on_date = ? ORDER BY currency
        """,
        PostgresExchangeRates::rate,
        creditor,
        day);
  }

  /** Whoever tells of the same day at once waits, so that no day is a mixture. */
  @Override
  public void put(CreditorId creditor, LocalDate day, Collection<DatedRate> rates, String by) {
    sql.rows(
        "SELECT pg_advisory_xact_lock(hashtext(?), ?)",
        row -> row.getString(1),
        "exchange_rate " + creditor.value(),
        Math.toIntExact(day.toEpochDay()));
    sql.change("DELETE FROM exchange_rate WHERE creditor = ? AND on_date = ?", creditor, day);
    sql.batch(
        "INSERT INTO exchange_rate VALUES (?, ?, ?, ?, ?, ?)",
        rates.stream()
            .map(
                rate ->
                    new Object[] {
                      creditor,
                      rate.currency().getCurrencyCode(),
                      day,
                      rate.perEuro(),
                      by,
                      clock.instant()
                    })
            .toList());
  }

  @Override
  public Set<LocalDate> days(CreditorId creditor, LocalDate from) {
    return new HashSet<>(
        sql.rows(
            "SELECT DISTINCT on_date FROM exchange_rate WHERE creditor = ? AND on_date >= ?",
            row -> row.getObject(1, LocalDate.class),
            creditor,
            from));
  }

  private static DatedRate rate(ResultSet row) throws SQLException {
    return new DatedRate(
        Currency.getInstance(row.getString(1)),
        row.getBigDecimal(2),
        row.getObject(3, LocalDate.class));
  }
}
