package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.dunning.application.port.RunResults.Ordered;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.kernel.CreditorId;

/** Lets a message that did not arrive be followed by one that goes another way. */
@Singleton
class ReplacedReminders {

  private final Sql sql;
  private final OrderedReminders ordered;

  ReplacedReminders(Sql sql, OrderedReminders ordered) {
    this.sql = sql;
    this.ordered = ordered;
  }

  /** The receivables' progress follows: legal terms count from the message that arrives. */
  boolean orderInstead(ReminderOrder failed, UUID id, Message message, Instant at) {
    int mine =
        sql.update(
            "UPDATE reminder SET replaced_by = ? WHERE creditor = ? AND id = ? AND replaced_by IS"
                + " NULL",
            id,
            failed.creditor(),
            failed.id());
    if (mine == 0) {
      return false;
    }
    ordered.insert(
        failed.creditor(), null, new Ordered(id, failed.debtorId(), message, Map.of()), at);
    sql.update(
        """
        INSERT INTO reminder_item SELECT creditor, ?, invoice_id, step, attempt + 1 FROM reminder_item
        WHERE creditor = ? AND reminder_id = ?
        """,
        id,
        failed.creditor(),
        failed.id());
    for (String column : List.of("last_reminder", "first_reminder", "notice")) {
      sql.update(
          "UPDATE receivable SET "
              + column
              + " = ? WHERE creditor = ? AND debtor_id = ? AND "
              + column
              + " = ?",
          id,
          failed.creditor(),
          failed.debtorId(),
          failed.id());
    }
    return true;
  }

  /**
   * It never leaves: the invoices it named keep the step, and stand as if nothing had been sent.
   */
  void withdraw(CreditorId creditor, UUID reminder, String state, String why) {
    sql.update(
        """
        UPDATE reminder SET state = ?, failure = ?, lease_until = NULL
        WHERE creditor = ? AND id = ? AND state IN ('ORDERED', 'SENDING', 'TO_APPROVE') AND spoken_at IS NULL
        """,
        state,
        why,
        creditor,
        reminder);
    sql.update(
        """
        UPDATE receivable SET reminder_cost = NULL WHERE creditor = ? AND first_reminder = ?
          AND invoice_id IN (SELECT invoice_id FROM reminder_item WHERE reminder_id = ?)
        """,
        creditor,
        reminder,
        reminder);
    for (String column : List.of("last_reminder", "first_reminder", "notice")) {
      sql.update(
          "UPDATE receivable SET "
              + column
              + " = NULL WHERE creditor = ? AND "
              + column
              + " = ? AND invoice_id IN (SELECT invoice_id FROM reminder_item WHERE reminder_id ="
              + " ?)",
          creditor,
          reminder,
          reminder);
    }
  }
}
