package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.encours.dunning.domain.message.ReminderOrder;

/** Who is sending what, and until when: orders are taken on a lease that ends by itself. */
@Singleton
class ReminderLeases {

  private final Sql sql;

  ReminderLeases(Sql sql) {
    this.sql = sql;
  }

  List<ReminderOrder> take(int atMost, Instant now, Duration lease) {
    return sql.list(
        """
        UPDATE reminder SET state = 'SENDING', tries = tries + 1, lease_until = ?
        WHERE id = ANY(ARRAY(
          SELECT id FROM reminder
          WHERE next_try_at <= ? AND (state = 'ORDERED' OR (state = 'SENDING' AND lease_until < ?))
          ORDER BY next_try_at, id LIMIT ? FOR UPDATE SKIP LOCKED))
        RETURNING new.id, new.creditor, new.debtor_id, new.content, new.business_date, new.message_id, new.ordered_at, new.tries,
          spoken_at IS NOT NULL AS in_doubt
        """,
        row -> order(row, row.flag("in_doubt")),
        now.plus(lease),
        now,
        now,
        atMost);
  }

  static ReminderOrder order(Row row, boolean inDoubt) throws SQLException {
    return new ReminderOrder(
        row.uuid("id"),
        row.creditor(),
        row.uuid("debtor_id"),
        row.json("content", StoredMessage.class).message(),
        row.date("business_date"),
        row.text("message_id"),
        row.instant("ordered_at"),
        row.number("tries"),
        inDoubt);
  }

  boolean begin(ReminderOrder order, Instant leaseUntil) {
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

  /**
   * @param forget a column to clear, or nothing
   */
  void again(String forget, ReminderOrder order, Instant at, String why) {
    sql.update(
        """
        UPDATE reminder SET %s state = 'ORDERED', next_try_at = ?, failure = ?, lease_until = NULL
        WHERE creditor = ? AND id = ? AND state = 'SENDING' AND tries = ?
        """
            .formatted(forget),
        at,
        why,
        order.creditor(),
        order.id(),
        order.tries());
  }

  void inDoubt(ReminderOrder order, String why) {
    sql.update(
        """
        UPDATE reminder SET state = 'IN_DOUBT', failure = ?, lease_until = NULL
        WHERE creditor = ? AND id = ? AND state = 'SENDING'
        """,
        why,
        order.creditor(),
        order.id());
  }
}
