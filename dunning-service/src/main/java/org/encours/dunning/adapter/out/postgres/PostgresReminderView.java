package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.view.ReminderView;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Singleton
class PostgresReminderView implements ReminderView {

  private static final String SELECT =
      """
      SELECT r.*, d.reference, t.template_version
      FROM reminder r JOIN debtor d ON d.creditor = r.creditor AND d.id = r.debtor_id
      LEFT JOIN reminder_document t ON t.creditor = r.creditor AND t.reminder_id = r.id
      """;

  private final Sql sql;

  PostgresReminderView(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<SentReminder> list(CreditorId creditor, Wanted wanted, int limit) {
    return sql.list(
        SELECT
            + """
            WHERE r.creditor = ? AND (?::text IS NULL OR d.reference = ?)
              AND (?::uuid IS NULL OR EXISTS (SELECT 1 FROM reminder_item i
                WHERE i.creditor = r.creditor AND i.reminder_id = r.id AND i.invoice_id = ?::uuid))
              AND (?::text IS NULL OR r.state = ?)
              AND (?::uuid IS NULL OR r.id > ?::uuid)
            ORDER BY r.id LIMIT ?
            """,
        PostgresReminderView::read,
        creditor,
        wanted.debtor(),
        wanted.debtor(),
        wanted.invoice(),
        wanted.invoice(),
        wanted.state(),
        wanted.state(),
        wanted.after(),
        wanted.after(),
        limit);
  }

  @Override
  public Optional<SentReminder> find(CreditorId creditor, UUID reminder) {
    return sql.one(
        SELECT + "WHERE r.creditor = ? AND r.id = ?",
        PostgresReminderView::read,
        creditor,
        reminder);
  }

  @Override
  public Optional<byte[]> document(CreditorId creditor, UUID reminder) {
    return sql.one(
        "SELECT pdf FROM reminder_document WHERE creditor = ? AND reminder_id = ?",
        row -> row.bytes("pdf"),
        creditor,
        reminder);
  }

  private static SentReminder read(Row row) throws SQLException {
    Message message = row.json("content", StoredMessage.class).message();
    Money total = row.money("total", "currency");
    return new SentReminder(
        row.uuid("id"),
        row.text("reference"),
        row.uuid("debtor_id"),
        row.text("policy"),
        row.number("policy_version"),
        row.text("step"),
        row.text("channel"),
        row.text("tone"),
        row.date("business_date"),
        row.instant("sent_at"),
        row.date("sent_on"),
        row.text("recipient"),
        message.lines().stream().map(PostgresReminderView::item).toList(),
        message.charges(),
        total,
        row.text("state"),
        row.text("delivery"),
        row.text("delivery_note"),
        row.text("message_id"),
        row.text("sha256"),
        row.text("template_version") == null ? null : row.number("template_version"),
        row.uuid("replaced_by"),
        row.text("failure"),
        row.text("decided_by"));
  }

  private static Item item(MessageLine line) {
    return new Item(
        line.invoiceId(),
        line.number(),
        line.dueDate(),
        line.place().name(),
        line.asked(),
        line.claim().interest(),
        line.claim().fixedCompensation(),
        line.claim().penalty(),
        line.claim().fees(),
        line.charged(),
        line.total());
  }
}
