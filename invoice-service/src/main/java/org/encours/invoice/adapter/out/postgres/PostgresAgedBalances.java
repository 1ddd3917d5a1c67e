package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.encours.invoice.application.view.AgedBalances;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** One pass over the book's lines up to the day; the age is the line's due date's. */
@Singleton
class PostgresAgedBalances implements AgedBalances {

  private static final String QUERY =
      """
      WITH owed AS (
        SELECT debtor_id, currency,
          sum(amount) FILTER (WHERE due_date >= ?) AS not_due,
          sum(amount) FILTER (WHERE due_date BETWEEN ? AND ?) AS d1_30,
          sum(amount) FILTER (WHERE due_date BETWEEN ? AND ?) AS d31_60,
          sum(amount) FILTER (WHERE due_date BETWEEN ? AND ?) AS d61_90,
          sum(amount) FILTER (WHERE due_date < ?) AS d90plus,
          -sum(amount) FILTER (WHERE invoice_id IS NULL) AS credit, sum(charge) AS charges
        FROM (
          SELECT debtor_id, currency, amount, due_date, invoice_id, NULL::numeric AS charge FROM ledger_entry
          WHERE creditor = ? AND business_date <= ?
          UNION ALL
          SELECT debtor_id, currency, NULL, NULL, invoice_id, amount FROM charge_entry
          WHERE creditor = ? AND business_date <= ?) AS line
        GROUP BY debtor_id, currency)
      SELECT d.reference, d.name, owed.currency, coalesce(not_due, 0) AS not_due, coalesce(d1_30, 0) AS d1_30,
        coalesce(d31_60, 0) AS d31_60, coalesce(d61_90, 0) AS d61_90, coalesce(d90plus, 0) AS d90plus,
        coalesce(charges, 0) AS charges, coalesce(credit, 0) AS credit
      FROM owed LEFT JOIN debtor d ON d.id = owed.debtor_id
      WHERE coalesce(not_due, 0) <> 0 OR coalesce(d1_30, 0) <> 0 OR coalesce(d31_60, 0) <> 0
        OR coalesce(d61_90, 0) <> 0 OR coalesce(d90plus, 0) <> 0 OR coalesce(charges, 0) <> 0 OR coalesce(credit, 0) <> 0
      ORDER BY d.reference, owed.currency
      """;

  private final Sql sql;

  PostgresAgedBalances(Sql sql) {
    this.sql = sql;
  }

  @Override
  public AgedBalance asOf(CreditorId creditor, LocalDate day) {
    List<Line> lines =
        sql.list(
            QUERY,
            PostgresAgedBalances::line,
            day,
            day.minusDays(30),
            day.minusDays(1),
            day.minusDays(60),
            day.minusDays(31),
            day.minusDays(90),
            day.minusDays(61),
            day.minusDays(90),
            creditor,
            day,
            creditor,
            day);
    Map<String, Line> totals = new TreeMap<>();
    lines.stream()
        .filter(line -> line.debtor() != null)
        .forEach(line -> totals.merge(line.currency(), sumOf(line), PostgresAgedBalances::plus));
    return new AgedBalance(
        day,
        lines.stream().filter(line -> line.debtor() != null).toList(),
        List.copyOf(totals.values()),
        lines.stream()
            .filter(line -> line.debtor() == null)
            .map(line -> line.total().negated())
            .toList());
  }

  private static Line line(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    Money notDue = Sql.money(row, "not_due", currency);
    Money d1 = Sql.money(row, "d1_30", currency);
    Money d31 = Sql.money(row, "d31_60", currency);
    Money d61 = Sql.money(row, "d61_90", currency);
    Money d90 = Sql.money(row, "d90plus", currency);
    return new Line(
        row.getString("reference"),
        row.getString("name"),
        currency,
        notDue,
        d1,
        d31,
        d61,
        d90,
        notDue.plus(d1).plus(d31).plus(d61).plus(d90),
        Sql.money(row, "charges", currency),
        Sql.money(row, "credit", currency));
  }

  private static Line sumOf(Line first) {
    return new Line(
        null,
        null,
        first.currency(),
        first.notDue(),
        first.d1_30(),
        first.d31_60(),
        first.d61_90(),
        first.d90plus(),
        first.total(),
        first.charges(),
        first.credit());
  }

  private static Line plus(Line sum, Line next) {
    return new Line(
        null,
        null,
        sum.currency(),
        sum.notDue().plus(next.notDue()),
        sum.d1_30().plus(next.d1_30()),
        sum.d31_60().plus(next.d31_60()),
        sum.d61_90().plus(next.d61_90()),
        sum.d90plus().plus(next.d90plus()),
        sum.total().plus(next.total()),
        sum.charges().plus(next.charges()),
        sum.credit().plus(next.credit()));
  }
}
