package org.encours.collections.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.encours.collections.application.view.RecoveryReports;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Singleton
class PostgresRecoveryReports implements RecoveryReports {

  private static final String LINES =
      """
      SELECT %s AS part, count(*), count(*) FILTER (WHERE status = 'CLOSED'), sum(claimed),
        sum(%s), sum(waived), sum(costs), currency
      FROM collection_case WHERE creditor = ? AND status <> 'REFUSED' AND claimed > 0
      GROUP BY part, currency ORDER BY part, currency
      """;

  /** A buyer's price is nothing that the agency brought. */
  private static final String BY_AGENCY = "recovered - coalesce(sold_for, 0)";

  private static final String AGE =
      """
      CASE WHEN age_days <= 90 THEN 'UP_TO_90' WHEN age_days <= 180 THEN 'UP_TO_180'
        WHEN age_days <= 365 THEN 'UP_TO_365' ELSE 'OLDER' END
      """;

  private final AgroalDataSource database;

  PostgresRecoveryReports(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public Report of(CreditorId creditor) {
    return new Report(
        lines(creditor, "'ALL'", "recovered"),
        lines(creditor, "coalesce(route, 'NOT_HANDED_OFF')", "recovered"),
        lines(creditor, "coalesce(last_agency, 'NONE')", BY_AGENCY),
        lines(creditor, AGE, "recovered"),
        lines(creditor, "coalesce(grade, 'NONE')", "recovered"));
  }

  private List<Line> lines(CreditorId creditor, String part, String recovered) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(LINES.formatted(part, recovered))) {
      select.setString(1, creditor.value());
      List<Line> lines = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          lines.add(line(row));
        }
      }
      return lines;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot report on recovery", failed);
    }
  }

  private static Line line(ResultSet row) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(8));
    Money claimed = new Money(row.getBigDecimal(4), currency);
    Money recovered = new Money(row.getBigDecimal(5), currency);
    Money waived = new Money(row.getBigDecimal(6), currency);
    return new Line(
        row.getString(1),
        row.getInt(2),
        row.getInt(3),
        claimed,
        recovered,
        waived,
        claimed.minus(recovered).minus(waived),
        new Money(row.getBigDecimal(7), currency),
        recovered.amount().divide(claimed.amount(), 4, RoundingMode.HALF_UP),
        recovered.isZero()
            ? null
            : row.getBigDecimal(7).divide(recovered.amount(), 4, RoundingMode.HALF_UP));
  }
}
