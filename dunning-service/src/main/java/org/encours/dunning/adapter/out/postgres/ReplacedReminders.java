package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.dunning.domain.file.Message;
import org.encours.dunning.domain.file.ReminderOrder;

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
        failed.creditor(),
        null,
        new OrderedReminders.Ordered(id, failed.debtorId(), message, Map.of()),
        at);
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
}
