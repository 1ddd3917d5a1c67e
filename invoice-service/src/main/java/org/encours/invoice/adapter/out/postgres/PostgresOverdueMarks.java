package org.encours.invoice.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.application.port.OverdueMarks;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;

/** Finds what became due through a partial index that holds only what was never marked. */
@ApplicationScoped
class PostgresOverdueMarks implements OverdueMarks {

  /** Skips what a payment or another run holds: to wait for it in this order could deadlock. */
  private static final String MARK =
      """
      WITH due AS (
        SELECT invoice_id, number FROM instalment
        WHERE creditor = ? AND due_date < ? AND open > 0 AND overdue_on IS NULL
        ORDER BY due_date, invoice_id, number LIMIT ? FOR UPDATE SKIP LOCKED)
      UPDATE instalment p SET overdue_on = ?
      FROM due JOIN invoice i ON i.id = due.invoice_id
      WHERE p.invoice_id = due.invoice_id AND p.number = due.number
      RETURNING i.id, i.number AS invoice_number, i.debtor_id, i.debtor_reference, i.currency,
        p.number, p.due_date, p.open
      """;

  private final Sql sql;
  private final LedgerEvents events;

  PostgresOverdueMarks(Sql sql, LedgerEvents events) {
    this.sql = sql;
    this.events = events;
  }

  @Override
  @Transactional
  public int mark(CreditorId creditor, LocalDate businessDate, int atMost) {
    List<LedgerEvent> marked =
        sql.list(
            MARK,
            row -> overdue(row, creditor, businessDate),
            creditor,
            businessDate,
            atMost,
            businessDate);
    events.publish(marked);
    return marked.size();
  }

  private static LedgerEvent overdue(ResultSet row, CreditorId creditor, LocalDate businessDate)
      throws SQLException {
    return new InvoiceEvent.InvoiceOverdue(
        creditor,
        Sql.id(row, "id"),
        row.getString("invoice_number"),
        new DebtorKey(Sql.id(row, "debtor_id"), row.getString("debtor_reference")),
        row.getInt("number"),
        Sql.date(row, "due_date"),
        Sql.money(row, "open", row.getString("currency")),
        businessDate);
  }

  @Override
  public boolean anyLeft(CreditorId creditor, LocalDate businessDate) {
    return sql.one(
            """
            SELECT 1 FROM instalment
            WHERE creditor = ? AND due_date < ? AND open > 0 AND overdue_on IS NULL LIMIT 1
            """,
            row -> true,
            creditor,
            businessDate)
        .orElse(false);
  }

  @Override
  @Transactional
  public void note(UUID run, CreditorId creditor, LocalDate businessDate, int marked, Instant at) {
    sql.update(
        "INSERT INTO overdue_run (id, creditor, business_date, marked, completed_at) VALUES (?, ?, ?, ?, ?)",
        run,
        creditor,
        businessDate,
        marked,
        Timestamp.from(at));
  }
}
