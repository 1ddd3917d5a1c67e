package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Runs;
import org.encours.dunning.domain.decision.Run;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresRuns implements Runs {

  private static final int TRIES = 3;

  private final Sql sql;

  PostgresRuns(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void start(Run run, Instant at) {
    sql.update(
        "INSERT INTO run VALUES (?, ?, ?, ?, 'RUNNING', 0, NULL, ?, NULL)",
        run.id(),
        run.creditor(),
        run.businessDate(),
        run.dryRun(),
        at);
    int debtors =
        sql.update(
            """
            INSERT INTO run_debtor (run_id, debtor_id, creditor)
            SELECT DISTINCT ?::uuid, debtor_id, creditor FROM receivable
            WHERE creditor = ? AND next_look <= ? AND open > 0
            """,
            run.id(),
            run.creditor(),
            run.businessDate());
    sql.update("UPDATE run SET total = ? WHERE id = ?", debtors, run.id());
    // Empty between runs, the list is thought to be so: each batch would sort all that is left.
    sql.update("ANALYZE run_debtor");
  }

  @Override
  public boolean begun(CreditorId creditor, LocalDate businessDate) {
    sql.list(
        "SELECT pg_advisory_xact_lock(hashtext(?)) AS locked", row -> true, "run of " + creditor);
    return sql.one(
            "SELECT id FROM run WHERE creditor = ? AND business_date = ? AND NOT dry_run LIMIT 1",
            row -> row.uuid("id"),
            creditor,
            businessDate)
        .isPresent();
  }

  @Override
  public List<LocalDate> between(CreditorId creditor, LocalDate from, LocalDate before) {
    return sql.list(
        """
        SELECT DISTINCT business_date FROM run
        WHERE creditor = ? AND NOT dry_run AND business_date >= ? AND business_date < ? ORDER BY 1
        """,
        row -> row.date("business_date"),
        creditor,
        from,
        before);
  }

  @Override
  public Optional<Run> unfinished() {
    return sql.one(
        "SELECT * FROM run WHERE status = 'RUNNING' ORDER BY started_at, id LIMIT 1",
        row ->
            new Run(
                row.uuid("id"), row.creditor(), row.date("business_date"), row.flag("dry_run")));
  }

  /**
   * The array is made once; a plan may ask an IN again for each row, and the limit would be none.
   */
  @Override
  public List<UUID> take(Run run, int atMost) {
    return sql.list(
        """
        DELETE FROM run_debtor WHERE run_id = ? AND debtor_id = ANY(ARRAY(
          SELECT debtor_id FROM run_debtor WHERE run_id = ? ORDER BY tries, debtor_id
          LIMIT ? FOR UPDATE SKIP LOCKED))
        RETURNING debtor_id
        """,
        row -> row.uuid("debtor_id"),
        run.id(),
        run.id(),
        atMost);
  }

  @Override
  public boolean take(Run run, UUID debtor) {
    return sql.update("DELETE FROM run_debtor WHERE run_id = ? AND debtor_id = ?", run.id(), debtor)
        > 0;
  }

  @Override
  public List<UUID> waiting(Run run, int atMost) {
    return sql.list(
        """
        SELECT debtor_id FROM run_debtor WHERE run_id = ? ORDER BY tries, debtor_id
        LIMIT ? FOR UPDATE SKIP LOCKED
        """,
        row -> row.uuid("debtor_id"),
        run.id(),
        atMost);
  }

  @Override
  public void add(Run run, UUID batch, Tally tally) {
    List<Object[]> rows = new ArrayList<>();
    tally.byStep().forEach((key, n) -> rows.add(row(run, batch, "STEP", key, n)));
    tally.skipped().forEach((key, n) -> rows.add(row(run, batch, "SKIPPED", key, n)));
    rows.add(row(run, batch, "MESSAGES", "", tally.messages()));
    sql.batch("INSERT INTO run_tally VALUES (?, ?, ?, ?, ?, ?)", rows);
  }

  private static Object[] row(Run run, UUID batch, String kind, String key, long n) {
    return new Object[] {run.id(), run.creditor(), batch, kind, key, n};
  }

  @Override
  public void failed(Run run, UUID debtor, String why) {
    sql.update(
        "UPDATE run_debtor SET tries = tries + 1 WHERE run_id = ? AND debtor_id = ?",
        run.id(),
        debtor);
    int given =
        sql.update(
            "DELETE FROM run_debtor WHERE run_id = ? AND debtor_id = ? AND tries >= ?",
            run.id(),
            debtor,
            TRIES);
    if (given > 0) {
      sql.update("UPDATE run SET failure = ? WHERE id = ?", why, run.id());
    }
  }

  @Override
  public boolean finish(Run run, Instant at) {
    return sql.update(
            """
            UPDATE run SET status = CASE WHEN failure IS NULL THEN 'COMPLETED' ELSE 'FAILED' END, finished_at = ?
            WHERE id = ? AND status = 'RUNNING' AND NOT EXISTS (SELECT 1 FROM run_debtor WHERE run_id = ?)
            """,
            at,
            run.id(),
            run.id())
        > 0;
  }
}
