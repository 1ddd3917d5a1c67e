package org.encours.invoice.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.encours.invoice.application.view.Forecasts;
import org.encours.invoice.domain.figures.AgeBucket;
import org.encours.invoice.domain.figures.AgeingFlow;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@ApplicationScoped
class PostgresForecasts implements Forecasts {

  /** What was open of each part of an invoice when it reached each age. */
  private static final String AGEING =
      """
      SELECT coalesce(sum(issued), 0) AS issued, coalesce(sum(greatest(at_0, 0)), 0) AS at_0,
        coalesce(sum(greatest(at_30, 0)), 0) AS at_30, coalesce(sum(greatest(at_60, 0)), 0) AS at_60,
        coalesce(sum(greatest(at_90, 0)), 0) AS at_90, coalesce(sum(lost), 0) AS lost
      FROM (
        SELECT sum(amount) FILTER (WHERE kind = 'ISSUED') AS issued,
          sum(amount) FILTER (WHERE business_date <= due_date) AS at_0,
          sum(amount) FILTER (WHERE business_date <= due_date + 30) AS at_30,
          sum(amount) FILTER (WHERE business_date <= due_date + 60) AS at_60,
          sum(amount) FILTER (WHERE business_date <= due_date + 90) AS at_90,
          -sum(amount) FILTER (WHERE kind IN ('WRITTEN_OFF', 'WRITE_OFF_REVERSED')) AS lost
        FROM ledger_entry
        WHERE creditor = ? AND currency = ? AND invoice_id IS NOT NULL AND business_date <= ? AND due_date < ?
        GROUP BY invoice_id, due_date) AS part
      """;

  private static final String CASH =
      """
      WITH habit AS (
        SELECT debtor_id, greatest(0, round(sum(total * (settled_on - last_due_date)) / sum(total)))::int AS late
        FROM invoice WHERE creditor = ? AND settled_on BETWEEN ? AND ? AND paid > 0 GROUP BY debtor_id),
      part AS (
        SELECT debtor_id, invoice_id, currency, due_date, sum(amount) AS open FROM ledger_entry
        WHERE creditor = ? AND business_date <= ? AND invoice_id IS NOT NULL
        GROUP BY debtor_id, invoice_id, currency, due_date HAVING sum(amount) > 0),
      contest AS (
        SELECT invoice_id, sum(amount) AS amount FROM dispute WHERE creditor = ? AND NOT charges_only AND opened_on <= ?
          AND (resolved_on IS NULL OR resolved_on > ?) GROUP BY invoice_id),
      split AS (
        SELECT part.*, greatest(0, least(open, coalesce(contest.amount, 0)
          - coalesce(sum(open) OVER (PARTITION BY part.invoice_id ORDER BY due_date
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))) AS contested
        FROM part LEFT JOIN contest USING (invoice_id)),
      expected AS (
        SELECT currency, contested AS open, due_date + coalesce(late, 0) AS day, true AS contested
        FROM split LEFT JOIN habit USING (debtor_id) WHERE contested > 0
        UNION ALL
        SELECT currency, open - contested, due_date + coalesce(late, 0), false
        FROM split LEFT JOIN habit USING (debtor_id) WHERE open > contested)
      SELECT currency, contested, day < ? AS late, date_trunc('week', greatest(day, ?))::date AS week, sum(open) AS open
      FROM expected GROUP BY 1, 2, 3, 4 ORDER BY 1, 4
      """;

  private final Sql sql;

  PostgresForecasts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public AgeingFlow ageing(CreditorId creditor, String currency, LocalDate asOf) {
    return sql.one(AGEING, PostgresForecasts::flow, creditor, currency, asOf, asOf.minusDays(90))
        .orElseThrow();
  }

  private static AgeingFlow flow(ResultSet row) throws SQLException {
    return new AgeingFlow(
        Map.of(
            AgeBucket.NOT_DUE, row.getBigDecimal("issued"),
            AgeBucket.D1_30, row.getBigDecimal("at_0"),
            AgeBucket.D31_60, row.getBigDecimal("at_30"),
            AgeBucket.D61_90, row.getBigDecimal("at_60"),
            AgeBucket.D90_PLUS, row.getBigDecimal("at_90")),
        row.getBigDecimal("lost"));
  }

  private record Sum(boolean contested, boolean late, LocalDate week, Money open) {}

  @Override
  public List<ExpectedCash> cash(CreditorId creditor, LocalDate asOf) {
    Map<String, List<Sum>> sums = new LinkedHashMap<>();
    sql.list(
            CASH,
            row ->
                new Sum(
                    row.getBoolean("contested"),
                    row.getBoolean("late"),
                    Sql.date(row, "week"),
                    Sql.money(row, "open", row.getString("currency"))),
            creditor,
            asOf.minusYears(1),
            asOf,
            creditor,
            asOf,
            creditor,
            asOf,
            asOf,
            asOf,
            asOf)
        .forEach(
            sum ->
                sums.computeIfAbsent(
                        sum.open().currency().getCurrencyCode(), any -> new ArrayList<>())
                    .add(sum));
    return sums.entrySet().stream().map(each -> cash(each.getKey(), each.getValue())).toList();
  }

  private static ExpectedCash cash(String currency, List<Sum> sums) {
    Money contested = Money.of("0", currency);
    Money late = contested;
    List<Week> weeks = new ArrayList<>();
    for (Sum sum : sums) {
      if (sum.contested()) {
        contested = contested.plus(sum.open());
      } else if (sum.late()) {
        late = late.plus(sum.open());
      } else {
        weeks.add(new Week(sum.week(), sum.open()));
      }
    }
    return new ExpectedCash(currency, weeks, late, contested);
  }
}
