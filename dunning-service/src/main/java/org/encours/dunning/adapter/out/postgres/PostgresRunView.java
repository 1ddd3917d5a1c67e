package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.encours.dunning.application.view.RunView;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresRunView implements RunView {

  private static final String SELECT =
      """
      SELECT run.*,
        (SELECT count(*) FROM run_debtor d WHERE d.run_id = run.id) AS left_over,
        (SELECT count(*) FROM reminder m WHERE m.run_id = run.id) AS ordered,
        (SELECT count(*) FROM reminder m WHERE m.run_id = run.id AND m.state = 'SENT') AS sent,
        (SELECT count(*) FROM reminder m WHERE m.run_id = run.id AND m.state IN ('FAILED', 'IN_DOUBT', 'REJECTED', 'WITHDRAWN')) AS lost
      FROM run
      """;

  private final Sql sql;

  PostgresRunView(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<RunStatus> find(CreditorId creditor, UUID run) {
    return sql.one(
        SELECT + "WHERE creditor = ? AND id = ?", row -> status(row, creditor), creditor, run);
  }

  @Override
  public List<RunStatus> latest(CreditorId creditor, Optional<UUID> before, int limit) {
    return sql.list(
        SELECT
            + "WHERE creditor = ? AND (?::uuid IS NULL OR id < ?::uuid) ORDER BY id DESC LIMIT ?",
        row -> status(row, creditor),
        creditor,
        before,
        before,
        limit);
  }

  private RunStatus status(Row row, CreditorId creditor) throws java.sql.SQLException {
    UUID id = row.uuid("id");
    Map<String, Long> messages = tally(creditor, id, "MESSAGES");
    long total = row.count("total");
    return new RunStatus(
        id,
        row.date("business_date"),
        row.flag("dry_run"),
        row.text("status"),
        new Progress(total - row.count("left_over"), total),
        tally(creditor, id, "STEP"),
        tally(creditor, id, "SKIPPED"),
        messages.getOrDefault("", 0L),
        new Dispatch(row.count("ordered"), row.count("sent"), row.count("lost")),
        row.text("failure"),
        row.instant("started_at"),
        row.instant("finished_at"));
  }

  private Map<String, Long> tally(CreditorId creditor, UUID run, String kind) {
    Map<String, Long> sums = new TreeMap<>();
    sql.list(
            "SELECT key, sum(n)::bigint AS n FROM run_tally WHERE creditor = ? AND run_id = ? AND"
                + " kind = ? GROUP BY key",
            row -> Map.entry(row.text("key"), row.count("n")),
            creditor,
            run,
            kind)
        .forEach(entry -> sums.put(entry.getKey(), entry.getValue()));
    return sums;
  }
}
