package org.encours.platform.runs;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** Runs and what is left to do of them; several instances work on one run. */
@Singleton
class RunStore {

  /** Rounds of an item that failed by itself before the run goes on without it. */
  private static final int TRIES = 3;

  @FunctionalInterface
  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final AgroalDataSource database;
  private final Clock clock;

  RunStore(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void insert(Run run) {
    update(
        """
        INSERT INTO batch_run (id, kind, creditor, business_date, dry_run, status, total, started_at)
        VALUES (?, ?, ?, ?, ?, 'RUNNING', 0, ?)
        """,
        run.id(),
        run.kind(),
        run.creditor().value(),
        run.businessDate(),
        run.dryRun(),
        Timestamp.from(clock.instant()));
  }

  void countItems(Run run) {
    update(
        """
        UPDATE batch_run SET total = (SELECT count(*) FROM batch_run_item WHERE run_id = ?)
        WHERE id = ?
        """,
        run.id(),
        run.id());
    // Empty between runs, the list is thought to be so: each batch would sort all that is left.
    update("ANALYZE batch_run_item");
  }

  /** Creditors with a run that counts for a date, whoever began it. */
  Set<String> begun(String kind, LocalDate businessDate) {
    return Set.copyOf(
        list(
            """
            SELECT DISTINCT creditor FROM batch_run
            WHERE kind = ? AND business_date = ? AND NOT dry_run
            """,
            row -> row.getString(1),
            kind,
            businessDate));
  }

  /** Waits for another instance that is just beginning a run of the creditor. */
  void lockStarts(String kind, CreditorId creditor) {
    list(
        "SELECT pg_advisory_xact_lock(hashtext(?))",
        _ -> true,
        kind + " runs of " + creditor.value());
  }

  /** Business dates from a day on and before another on which runs that count took place. */
  List<LocalDate> dates(String kind, CreditorId creditor, LocalDate from, LocalDate before) {
    return list(
        """
        SELECT DISTINCT business_date FROM batch_run
        WHERE creditor = ? AND kind = ? AND NOT dry_run AND business_date >= ? AND business_date < ?
        ORDER BY 1
        """,
        row -> row.getObject(1, LocalDate.class),
        creditor.value(),
        kind,
        from,
        before);
  }

  /** Runs that are not at their end, of any creditor, the oldest first. */
  List<Run> unfinished(int atMost) {
    return list(
        """
        SELECT id, kind, creditor, business_date, dry_run FROM batch_run WHERE status = 'RUNNING'
        ORDER BY started_at, id LIMIT ?
        """,
        row ->
            new Run(
                row.getObject(1, UUID.class),
                row.getString(2),
                new CreditorId(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getBoolean(5)),
        atMost);
  }

  /**
   * Takes items off the list for this transaction; nobody else gets them meanwhile. The array is
   * made once; a plan may ask an IN again for each row, and the limit would be none.
   */
  List<RunItem> take(Run run, int atMost) {
    return list(
        """
        DELETE FROM batch_run_item WHERE run_id = ? AND item = ANY(ARRAY(
          SELECT item FROM batch_run_item WHERE run_id = ? ORDER BY tries, held, item
          LIMIT ? FOR UPDATE SKIP LOCKED))
        RETURNING item, tries, held
        """,
        RunStore::item,
        run.id(),
        run.id(),
        atMost);
  }

  /** Takes one item off the list, unless it is no longer on it. */
  List<RunItem> take(Run run, UUID item) {
    return list(
        """
        DELETE FROM batch_run_item WHERE run_id = ? AND item = ? RETURNING item, tries, held
        """,
        RunStore::item,
        run.id(),
        item);
  }

  /** Puts an item back that somebody else was at work on. */
  void putBack(Run run, RunItem item) {
    update(
        "INSERT INTO batch_run_item (run_id, item, creditor, tries, held) VALUES (?, ?, ?, ?, ?)",
        run.id(),
        item.id(),
        run.creditor().value(),
        item.tries(),
        item.held() + 1);
  }

  /** Items that would be taken next and are in nobody's hands. */
  List<UUID> waiting(Run run, int atMost) {
    return list(
        """
        SELECT item FROM batch_run_item WHERE run_id = ? ORDER BY tries, held, item
        LIMIT ? FOR UPDATE SKIP LOCKED
        """,
        row -> row.getObject(1, UUID.class),
        run.id(),
        atMost);
  }

  void add(Run run, UUID batch, Counts counts) {
    counts
        .values()
        .forEach(
            (counter, byKey) ->
                byKey.forEach(
                    (key, n) ->
                        update(
                            """
                            INSERT INTO batch_run_count (run_id, creditor, batch, counter, key, n)
                            VALUES (?, ?, ?, ?, ?, ?)
                            """,
                            run.id(),
                            run.creditor().value(),
                            batch,
                            counter,
                            key,
                            n)));
  }

  /** Notes that an item failed by itself; answers whether the run goes on without it from now. */
  boolean failed(Run run, UUID item, String reason) {
    update(
        "UPDATE batch_run_item SET tries = tries + 1 WHERE run_id = ? AND item = ?",
        run.id(),
        item);
    return update(
            """
            WITH given_up AS (
              DELETE FROM batch_run_item WHERE run_id = ? AND item = ? AND tries >= ?
              RETURNING run_id, item, creditor)
            INSERT INTO batch_run_set_aside (run_id, item, creditor, reason, at)
            SELECT run_id, item, creditor, ?, ? FROM given_up
            """,
            run.id(),
            item,
            TRIES,
            reason,
            Timestamp.from(clock.instant()))
        > 0;
  }

  /** Completes the run if nothing of it is left, also in other hands. */
  boolean finish(Run run) {
    return update(
            """
            UPDATE batch_run SET finished_at = ?, status =
              CASE WHEN EXISTS (SELECT FROM batch_run_set_aside WHERE run_id = ?)
                   THEN 'FAILED' ELSE 'COMPLETED' END
            WHERE id = ? AND status = 'RUNNING'
              AND NOT EXISTS (SELECT FROM batch_run_item WHERE run_id = ?)
            """,
            Timestamp.from(clock.instant()),
            run.id(),
            run.id(),
            run.id())
        > 0;
  }

  private static RunItem item(ResultSet row) throws SQLException {
    return new RunItem(row.getObject("item", UUID.class), row.getInt("tries"), row.getInt("held"));
  }

  private int update(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot write a run", failed);
    }
  }

  private <T> List<T> list(String sql, Reading<T> reading, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reading.read(result));
        }
      }
      return rows;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read runs", failed);
    }
  }

  private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
