package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.encours.dunning.application.port.Approvals;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresApprovals implements Approvals {

  private final Sql sql;
  private final ReplacedReminders reminders;

  PostgresApprovals(Sql sql, ReplacedReminders reminders) {
    this.sql = sql;
    this.reminders = reminders;
  }

  @Override
  public ApprovalState of(CreditorId creditor, UUID reminder) {
    return sql.one(
            "SELECT state FROM reminder WHERE creditor = ? AND id = ? FOR UPDATE",
            row ->
                row.text("state").equals("TO_APPROVE")
                    ? ApprovalState.WAITS
                    : ApprovalState.DECIDED,
            creditor,
            reminder)
        .orElse(ApprovalState.UNKNOWN);
  }

  @Override
  public void approve(CreditorId creditor, UUID reminder, String by, Instant at) {
    sql.update(
        """
        UPDATE reminder SET state = 'ORDERED', next_try_at = ?, decided_by = ?, decided_at = ?
        WHERE creditor = ? AND id = ? AND state = 'TO_APPROVE'
        """,
        at,
        by,
        at,
        creditor,
        reminder);
  }

  @Override
  public void reject(CreditorId creditor, UUID reminder, String reason, String by, Instant at) {
    reminders.withdraw(creditor, reminder, "REJECTED", reason);
    sql.update(
        "UPDATE reminder SET decided_by = ?, decided_at = ? WHERE creditor = ? AND id = ?",
        by,
        at,
        creditor,
        reminder);
  }
}
