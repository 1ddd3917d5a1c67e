package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.kernel.CreditorId;

/** The letters exactly as they left: written once, never changed. */
@Singleton
class ReminderDocuments {

  private final Sql sql;

  ReminderDocuments(Sql sql) {
    this.sql = sql;
  }

  Optional<byte[]> find(CreditorId creditor, UUID reminder) {
    return sql.one(
        "SELECT pdf FROM reminder_document WHERE creditor = ? AND reminder_id = ?",
        row -> row.bytes("pdf"),
        creditor,
        reminder);
  }

  Optional<Integer> templateVersion(CreditorId creditor, UUID reminder) {
    return sql.one(
        "SELECT template_version FROM reminder_document WHERE creditor = ? AND reminder_id = ?",
        row -> row.number("template_version"),
        creditor,
        reminder);
  }

  /** Drops what was written for a day on which it did not leave. */
  void forget(ReminderOrder order) {
    sql.update(
        """
        DELETE FROM reminder_document d USING reminder r
        WHERE d.creditor = ? AND d.reminder_id = ? AND r.id = d.reminder_id AND r.spoken_at IS NULL AND r.sent_at IS NULL
        """,
        order.creditor(),
        order.id());
  }

  /** The first one stays: what a try before may have sent is what is kept. */
  byte[] keep(ReminderOrder order, byte[] pdf, String sha256, int templateVersion, Instant at) {
    sql.update(
        "INSERT INTO reminder_document VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        order.id(),
        order.creditor(),
        sha256,
        pdf,
        at,
        templateVersion);
    return find(order.creditor(), order.id()).orElseThrow();
  }
}
