package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.ReminderEvents;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.file.Message;
import org.encours.dunning.domain.file.ReminderOrder;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;

@Singleton
class PostgresReminders implements Reminders {

  private final Sql sql;
  private final ReplacedReminders replaced;
  private final ReminderDocuments documents;
  private final PostgresDebtors debtors;
  private final Outbox outbox;

  PostgresReminders(
      Sql sql,
      ReplacedReminders replaced,
      ReminderDocuments documents,
      PostgresDebtors debtors,
      Outbox outbox) {
    this.sql = sql;
    this.replaced = replaced;
    this.documents = documents;
    this.debtors = debtors;
    this.outbox = outbox;
  }

  @Override
  @Transactional
  public List<ReminderOrder> take(int atMost, Instant now, Duration lease) {
    return sql.list(
        """
        UPDATE reminder SET state = 'SENDING', tries = tries + 1, lease_until = ?
        WHERE id IN (
          SELECT id FROM reminder
          WHERE (state = 'ORDERED' AND next_try_at <= ?) OR (state = 'SENDING' AND lease_until < ?)
          ORDER BY next_try_at, id LIMIT ? FOR UPDATE SKIP LOCKED)
        RETURNING new.id, new.creditor, new.debtor_id, new.content, new.business_date, new.message_id, new.ordered_at, new.tries,
          spoken_at IS NOT NULL AS in_doubt
        """,
        row -> order(row, row.flag("in_doubt")),
        now.plus(lease),
        now,
        now,
        atMost);
  }

  private static ReminderOrder order(Row row, boolean inDoubt) throws SQLException {
    return new ReminderOrder(
        row.uuid("id"),
        row.creditor(),
        row.uuid("debtor_id"),
        row.json("content", Message.class),
        row.date("business_date"),
        row.text("message_id"),
        row.instant("ordered_at"),
        row.number("tries"),
        inDoubt);
  }

  @Override
  public Optional<ReminderOrder> find(CreditorId creditor, UUID reminder) {
    return sql.one(
        "SELECT * FROM reminder WHERE creditor = ? AND id = ?",
        row -> order(row, false),
        creditor,
        reminder);
  }

  @Override
  public Optional<byte[]> document(CreditorId creditor, UUID reminder) {
    return documents.find(creditor, reminder);
  }

  @Override
  @Transactional
  public byte[] keep(ReminderOrder order, byte[] pdf, String sha256, Instant at) {
    return documents.keep(order, pdf, sha256, at);
  }

  @Override
  @Transactional
  public boolean begin(ReminderOrder order, Instant leaseUntil) {
    return sql.update(
            """
            UPDATE reminder SET lease_until = ?, spoken_at = now()
            WHERE creditor = ? AND id = ? AND state = 'SENDING' AND tries = ?
            """,
            leaseUntil,
            order.creditor(),
            order.id(),
            order.tries())
        > 0;
  }

  @Override
  @Transactional
  public void sent(ReminderOrder order, Instant at, LocalDate on, String sha256) {
    int noted =
        sql.update(
            """
            UPDATE reminder SET state = 'SENT', sent_at = ?, sent_on = ?, sha256 = ?, failure = NULL,
              delivery = 'ACCEPTED', lease_until = NULL
            WHERE creditor = ? AND id = ? AND state <> 'SENT'
            """,
            at,
            on,
            sha256,
            order.creditor(),
            order.id());
    if (noted > 0) {
      outbox.append(
          ReminderEvents.sent(
              order.creditor(),
              debtors.find(order.creditor(), order.debtorId()).orElseThrow(),
              order.id(),
              order.message(),
              at,
              sha256,
              order.messageId()));
    }
  }

  @Override
  @Transactional
  public void tryAgain(ReminderOrder order, Instant at, String why) {
    again("spoken_at = NULL,", order, at, why);
  }

  @Override
  @Transactional
  public void putOff(ReminderOrder order, Instant at, String why) {
    again("", order, at, why);
  }

  private void again(String spoken, ReminderOrder order, Instant at, String why) {
    sql.update(
        """
        UPDATE reminder SET %s state = 'ORDERED', next_try_at = ?, failure = ?, lease_until = NULL
        WHERE creditor = ? AND id = ? AND state = 'SENDING' AND tries = ?
        """
            .formatted(spoken),
        at,
        why,
        order.creditor(),
        order.id(),
        order.tries());
  }

  @Override
  @Transactional
  public void renew(ReminderOrder order, Message message) {
    documents.forget(order);
    sql.update(
        """
        UPDATE reminder SET content = ?::jsonb, total = ?
        WHERE creditor = ? AND id = ? AND state = 'SENDING' AND tries = ?
        """,
        sql.json(message),
        message.total().amount(),
        order.creditor(),
        order.id(),
        order.tries());
  }

  @Override
  @Transactional
  public void withdraw(ReminderOrder order, String why) {
    replaced.withdraw(order.creditor(), order.id(), "WITHDRAWN", why);
  }

  @Override
  @Transactional
  public void inDoubt(ReminderOrder order, String why) {
    sql.update(
        """
        UPDATE reminder SET state = 'IN_DOUBT', failure = ?, lease_until = NULL
        WHERE creditor = ? AND id = ? AND state = 'SENDING'
        """,
        why,
        order.creditor(),
        order.id());
  }

  @Override
  public void undeliverable(CreditorId creditor, UUID reminder, String delivery, String why) {
    sql.update(
        """
        UPDATE reminder SET state = CASE WHEN state = 'SENT' THEN state ELSE 'FAILED' END, delivery = ?,
          delivery_note = ?, lease_until = NULL
        WHERE creditor = ? AND id = ?
        """,
        delivery,
        why,
        creditor,
        reminder);
  }

  @Override
  public boolean orderInstead(ReminderOrder failed, UUID id, Message message, Instant at) {
    return replaced.orderInstead(failed, id, message, at);
  }

  @Override
  public void delivery(CreditorId creditor, UUID reminder, String delivery, Optional<String> note) {
    sql.update(
        "UPDATE reminder SET delivery = ?, delivery_note = ? WHERE creditor = ? AND id = ?",
        delivery,
        note,
        creditor,
        reminder);
  }
}
