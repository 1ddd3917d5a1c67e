package org.encours.collections.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.encours.collections.application.view.AgencyFeed;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Singleton
class PostgresAgencyFeed implements AgencyFeed {

  private static final String AFTER =
      """
      SELECT e.position, e.type, e.case_id, e.data
      FROM agency_event e JOIN collection_case c ON c.id = e.case_id
      WHERE e.creditor = ? AND e.agency = ? AND e.position > ?
        AND (e.type = 'handoff.recalled.v1' OR c.agency = e.agency)
      ORDER BY e.position LIMIT ?
      """;

  private static final String COLLECTED =
      """
      SELECT c.id, c.debtor, c.currency, sum((r -> 'amount' ->> 'amount')::numeric),
        sum((r -> 'fee' ->> 'amount')::numeric), count(*)
      FROM collection_case c, jsonb_array_elements(c.content -> 'account' -> 'recoveries') r
      WHERE c.creditor = ? AND r ->> 'source' = 'AGENCY' AND r -> 'agency' ->> 'value' = ?
        AND (r ->> 'valueDate')::date BETWEEN ? AND ?
      GROUP BY c.id ORDER BY c.id
      """;

  private final AgroalDataSource database;
  private final JsonStore documents;

  PostgresAgencyFeed(AgroalDataSource database, JsonStore documents) {
    this.database = database;
    this.documents = documents;
  }

  @Override
  public List<Entry> after(CreditorId creditor, AgencyId agency, long after, int limit) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(AFTER)) {
      select.setString(1, creditor.value());
      select.setString(2, agency.value());
      select.setLong(3, after);
      select.setInt(4, limit);
      List<Entry> entries = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          entries.add(
              new Entry(
                  row.getLong(1),
                  row.getString(2),
                  row.getObject(3, UUID.class),
                  row.getString(4)));
        }
      }
      return entries;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read an agency's feed", failed);
    }
  }

  @Override
  public long end(CreditorId creditor, AgencyId agency) {
    return documents
        .one(
            Long.class,
            """
            SELECT coalesce(max(position), 0) FROM agency_event WHERE creditor = ? AND agency = ?
            """,
            creditor.value(),
            agency.value())
        .orElse(0L);
  }

  @Override
  public List<Collected> collected(
      CreditorId creditor, AgencyId agency, LocalDate from, LocalDate to) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(COLLECTED)) {
      select.setString(1, creditor.value());
      select.setString(2, agency.value());
      select.setDate(3, Date.valueOf(from));
      select.setDate(4, Date.valueOf(to));
      List<Collected> lines = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          lines.add(line(row));
        }
      }
      return lines;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot add up what an agency collected", failed);
    }
  }

  private static Collected line(ResultSet row) throws SQLException {
    Currency currency = Currency.getInstance(row.getString(3));
    Money collected = new Money(row.getBigDecimal(4), currency);
    Money fee = new Money(row.getBigDecimal(5), currency);
    return new Collected(
        row.getObject(1, UUID.class),
        row.getString(2),
        collected,
        fee,
        collected.minus(fee),
        row.getInt(6));
  }
}
