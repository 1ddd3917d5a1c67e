package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.HandoffEvents;
import org.encours.dunning.application.port.RunResults.Ordered;
import org.encours.dunning.domain.message.Message;
import org.encours.kernel.CreditorId;

/** Writes the orders of messages. The unique index on step and invoice refuses a second one. */
@Singleton
class OrderedReminders {

  private static final String ORDER =
      """
      INSERT INTO reminder (id, creditor, debtor_id, run_id, policy, policy_version, step, channel, tone,
        business_date, recipient, total, currency, content, message_id, state, ordered_at, next_try_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
      """;

  private final Sql sql;

  OrderedReminders(Sql sql) {
    this.sql = sql;
  }

  void order(CreditorId creditor, UUID run, List<Ordered> orders, Instant at) {
    List<Object[]> reminders = new ArrayList<>();
    List<Object[]> items = new ArrayList<>();
    for (Ordered order : orders) {
      reminders.add(row(creditor, run, order, at));
      order
          .message()
          .lines()
          .forEach(
              line ->
                  items.add(
                      new Object[] {
                        creditor,
                        order.id(),
                        line.invoiceId(),
                        switch (line.place()) {
                          case REMINDED, DUE_SOON -> order.steps().get(line.invoiceId());
                          case ALSO_OPEN -> null;
                        },
                        0
                      }));
    }
    sql.batch(ORDER, reminders);
    sql.batch(
        """
        INSERT INTO reminder_item (creditor, reminder_id, invoice_id, step, attempt)
        VALUES (?, ?, ?, ?, ?)
        """,
        items);
  }

  Object[] row(CreditorId creditor, UUID run, Ordered order, Instant at) {
    Message message = order.message();
    return new Object[] {
      order.id(),
      creditor,
      order.debtorId(),
      run,
      message.policy(),
      message.policyVersion(),
      message.step().name(),
      message.channel(),
      message.step().tone(),
      message.businessDate(),
      message.recipient(),
      message.total().amount(),
      message.total().currency().getCurrencyCode(),
      sql.json(StoredMessage.of(message)),
      "<" + order.id() + "@" + creditor + ".encours.org>",
      message.step().approval() ? "TO_APPROVE" : "ORDERED",
      at,
      at
    };
  }

  void insert(CreditorId creditor, UUID run, Ordered order, Instant at) {
    sql.update(ORDER, row(creditor, run, order, at));
  }

  /** What was sent about these invoices, oldest first. */
  List<HandoffEvents.PastReminder> sentFor(CreditorId creditor, List<UUID> invoices) {
    return sql.list(
        """
        SELECT DISTINCT r.id, r.step, r.channel, r.sent_on, r.sha256 FROM reminder r
        JOIN reminder_item i ON i.reminder_id = r.id AND i.creditor = r.creditor
        WHERE r.creditor = ? AND i.invoice_id = ANY(?) AND r.state = 'SENT' AND r.replaced_by IS NULL
        ORDER BY r.sent_on, r.id
        """,
        row ->
            new HandoffEvents.PastReminder(
                row.uuid("id"),
                row.text("step"),
                row.text("channel"),
                row.date("sent_on"),
                row.text("sha256")),
        creditor,
        invoices);
  }
}
