package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.ReminderEvents;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;

@Singleton
class PostgresReminders implements Reminders {

  private final Sql sql;
  private final ReminderLeases leases;
  private final ReplacedReminders replaced;
  private final ReminderDocuments documents;
  private final PostgresDebtors debtors;
  private final PostgresContactJournal journal;
  private final Outbox outbox;

  PostgresReminders(
      Sql sql,
      ReminderLeases leases,
      ReplacedReminders replaced,
      ReminderDocuments documents,
      PostgresDebtors debtors,
      PostgresContactJournal journal,
      Outbox outbox) {
    this.sql = sql;
    this.leases = leases;
    this.replaced = replaced;
    this.documents = documents;
    this.debtors = debtors;
    this.journal = journal;
    this.outbox = outbox;
  }

  @Override
  @Transactional
  public List<ReminderOrder> take(int atMost, Instant now, Duration lease) {
    return leases.take(atMost, now, lease);
  }

  @Override
  @Transactional
  public boolean begin(ReminderOrder order, Instant leaseUntil) {
    return leases.begin(order, leaseUntil);
  }

  @Override
  @Transactional
  public void inDoubt(ReminderOrder order, String why) {
    leases.inDoubt(order, why);
  }

  @Override
  public Optional<ReminderOrder> find(CreditorId creditor, UUID reminder) {
    return sql.one(
        "SELECT * FROM reminder WHERE creditor = ? AND id = ?",
        row -> ReminderLeases.order(row, false),
        creditor,
        reminder);
  }

  @Override
  public Optional<byte[]> document(CreditorId creditor, UUID reminder) {
    return documents.find(creditor, reminder);
  }

  @Override
  @Transactional
  public byte[] keep(
      ReminderOrder order, byte[] pdf, String sha256, int templateVersion, Instant at) {
    return documents.keep(order, pdf, sha256, templateVersion, at);
  }

  @Override
  public Optional<Integer> templateVersion(CreditorId creditor, UUID reminder) {
    return documents.templateVersion(creditor, reminder);
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
      journal.write(order.creditor(), entry(order, at));
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

  private static JournalEntry entry(ReminderOrder order, Instant at) {
    Message message = order.message();
    return new JournalEntry(
        order.id(),
        order.debtorId(),
        at,
        JournalEntry.Direction.OUT,
        JournalEntry.Way.valueOf(message.channel().name()),
        message.channel().onPaper() ? JournalEntry.Kind.LETTER : JournalEntry.Kind.EMAIL,
        Optional.empty(),
        Optional.of(message.recipient()),
        "dunning",
        message.step().name() + ": " + message.total(),
        message.lines().stream().map(MessageLine::invoiceId).toList());
  }

  @Override
  @Transactional
  public void tryAgain(ReminderOrder order, Instant at, String why) {
    leases.again("spoken_at = NULL,", order, at, why);
  }

  @Override
  @Transactional
  public void putOff(ReminderOrder order, Instant at, String why) {
    leases.again("", order, at, why);
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
        sql.json(StoredMessage.of(message)),
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
