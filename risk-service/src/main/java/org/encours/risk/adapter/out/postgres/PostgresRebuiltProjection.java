package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.EventBatch;
import org.encours.risk.application.port.RebuiltProjection;
import org.encours.risk.application.view.Rebuild;

/** Both projections side by side, compared and mended in sets. */
@Singleton
class PostgresRebuiltProjection implements RebuiltProjection {

  private static final List<String> TABLES =
      List.of("rebuilt_fact", "rebuilt_unallocated", "rebuilt_debtor");

  private static final String FACTS = EventBatchSql.addFacts("rebuilt_fact");

  /** The first registration gives the date, the last one the rest. */
  private static final String DEBTORS =
      """
      INSERT INTO rebuilt_debtor (creditor, id, reference, kind, parent, country, registered_on)
      SELECT ?, told.* FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[]) AS told
      ON CONFLICT (creditor, id) DO UPDATE SET
        reference = excluded.reference, kind = excluded.kind, parent = excluded.parent, country = excluded.country
      """;

  private static final String UNALLOCATED =
      """
      INSERT INTO rebuilt_unallocated (creditor, debtor_id, currency, amount)
      SELECT ?, told.* FROM unnest(?::uuid[], ?::text[], ?::numeric[]) AS told
      ON CONFLICT (creditor, debtor_id, currency) DO UPDATE SET amount = excluded.amount
      """;

  private final Sql sql;
  private final Documents documents;

  PostgresRebuiltProjection(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  @Override
  public void clear(CreditorId creditor) {
    TABLES.forEach(table -> sql.change("DELETE FROM " + table + " WHERE creditor = ?", creditor));
  }

  @Override
  public void add(CreditorId creditor, EventBatch told) {
    sql.change(DEBTORS, EventBatchSql.debtors(creditor, told.registrations()));
    sql.rows(
        FACTS,
        row -> row.getString(1),
        EventBatchSql.facts(creditor, EventBatchSql.rows(told.noted(), documents)));
    sql.change(UNALLOCATED, EventBatchSql.credits(creditor, told.credits()));
  }

  /** Conflicts with writers and with another freeze; readers and credit checks go on. */
  @Override
  public void freezeLive() {
    sql.change("LOCK TABLE fact, balance IN SHARE ROW EXCLUSIVE MODE");
  }

  @Override
  public Rebuild.Differences compare(CreditorId creditor, Instant since) {
    forgetAgain(creditor, since);
    return new Rebuild.Differences(
        count("SELECT count(*) FROM rebuilt_fact WHERE creditor = ?", creditor),
        count(RebuildSql.MISSING, creditor),
        count(RebuildSql.SURPLUS, creditor),
        count(RebuildSql.ALTERED, creditor),
        count(RebuildSql.BALANCES, creditor, creditor, creditor),
        count(RebuildSql.DEBTORS, creditor));
  }

  private void forgetAgain(CreditorId creditor, Instant since) {
    for (String table : TABLES) {
      String id = table.equals("rebuilt_debtor") ? "id" : "debtor_id";
      sql.change(
          """
          DELETE FROM %s WHERE creditor = ? AND %s IN
            (SELECT debtor_id FROM forgotten_debtor WHERE creditor = ? AND at >= ?)
          """
              .formatted(table, id),
          creditor,
          creditor,
          since);
    }
  }

  @Override
  public void takeOver(CreditorId creditor) {
    sql.change(RebuildSql.DROP_SURPLUS, creditor);
    sql.change(RebuildSql.DROP_ALTERED, creditor);
    sql.change(RebuildSql.ADD_MISSING, creditor);
    sql.change("DELETE FROM balance WHERE creditor = ?", creditor);
    sql.change(RebuildSql.ADD_BALANCES, creditor, creditor, creditor);
    sql.change(RebuildSql.REGISTER, creditor);
    sql.change(RebuildSql.SCORE_ANEW, creditor, creditor);
  }

  @Override
  public Map<String, Instant> forgotten(CreditorId creditor) {
    return sql
        .rows(
            "SELECT debtor_id, at FROM forgotten_debtor WHERE creditor = ?",
            row -> Map.entry(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()),
            creditor)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private long count(String query, Object... arguments) {
    return sql.row(query, row -> row.getLong(1), arguments).orElseThrow();
  }
}
