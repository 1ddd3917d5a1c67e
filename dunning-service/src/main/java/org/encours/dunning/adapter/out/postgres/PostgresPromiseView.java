package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.view.PromiseView;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresPromiseView implements PromiseView {

  private static final String PROMISES =
      """
      SELECT p.*, d.reference FROM promise p JOIN debtor d ON d.creditor = p.creditor AND d.id = p.debtor_id
      """;

  private final Sql sql;

  PostgresPromiseView(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<PromiseItem> promises(
      CreditorId creditor, Optional<String> status, Optional<UUID> after, int limit) {
    return sql.list(
        PROMISES
            + """
            WHERE p.creditor = ? AND (?::text IS NULL OR p.state = ?) AND (?::uuid IS NULL OR p.id > ?::uuid)
            ORDER BY p.id LIMIT ?
            """,
        PostgresPromiseView::promise,
        creditor,
        status,
        status,
        after,
        after,
        limit);
  }

  @Override
  public Optional<PromiseItem> promise(CreditorId creditor, UUID promise) {
    return sql.one(
        PROMISES + "WHERE p.creditor = ? AND p.id = ?",
        PostgresPromiseView::promise,
        creditor,
        promise);
  }

  @Override
  public List<PauseItem> pauses(
      CreditorId creditor, Optional<String> debtor, Optional<UUID> after, int limit) {
    return sql.list(
        """
        SELECT p.*, d.reference FROM pause p JOIN debtor d ON d.creditor = p.creditor AND d.id = p.debtor_id
        WHERE p.creditor = ? AND (?::text IS NULL OR d.reference = ?) AND (?::uuid IS NULL OR p.id > ?::uuid)
        ORDER BY p.id LIMIT ?
        """,
        row ->
            new PauseItem(
                row.uuid("id"),
                row.text("reference"),
                row.uuid("invoice_id"),
                row.date("from_date"),
                row.date("until_date"),
                row.text("reason"),
                row.date("ended_on")),
        creditor,
        debtor,
        debtor,
        after,
        after,
        limit);
  }

  private static PromiseItem promise(Row row) throws SQLException {
    return new PromiseItem(
        row.uuid("id"),
        row.text("reference"),
        row.uuids("invoices"),
        row.money("amount", "currency"),
        row.money("received", "currency"),
        row.date("made_on"),
        row.date("due_date"),
        row.text("made_by"),
        row.text("channel"),
        row.text("state"),
        row.date("decided_on"));
  }
}
