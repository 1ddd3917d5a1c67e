package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.application.port.OverdueMarks;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.platform.runs.RunItems;

/** Finds what became due through a partial index that holds only what was never marked. */
@Singleton
class PostgresOverdueMarks implements OverdueMarks {

  /** Skips what a payment or another run holds: to wait for it in this order could deadlock. */
  private static final String MARK =
      """
      WITH due AS (
        SELECT invoice_id, number FROM instalment
        WHERE creditor = ? AND due_date < ? AND open > 0 AND overdue_on IS NULL
          AND invoice_id = ANY(?)
        ORDER BY due_date, invoice_id, number FOR UPDATE SKIP LOCKED)
      UPDATE instalment p SET overdue_on = ?
      FROM due JOIN invoice i ON i.id = due.invoice_id
      WHERE p.invoice_id = due.invoice_id AND p.number = due.number
      RETURNING i.id, i.number AS invoice_number, i.debtor_id, i.debtor_reference, i.currency,
        p.number, p.due_date, p.open
      """;

  private final Sql sql;
  private final RunItems items;
  private final LedgerEvents events;

  PostgresOverdueMarks(Sql sql, RunItems items, LedgerEvents events) {
    this.sql = sql;
    this.items = items;
    this.events = events;
  }

  @Override
  public void list(UUID run, CreditorId creditor, LocalDate businessDate) {
    items.addFrom(
        run,
        creditor,
        """
        SELECT invoice_id FROM instalment
        WHERE creditor = ? AND due_date < ? AND open > 0 AND overdue_on IS NULL
        """,
        creditor,
        businessDate);
  }

  @Override
  public int mark(CreditorId creditor, LocalDate businessDate, List<UUID> invoices) {
    List<LedgerEvent> marked =
        sql.list(
            MARK,
            row -> overdue(row, creditor, businessDate),
            creditor,
            businessDate,
            Column.of("uuid", invoices, it -> it),
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
  public List<UUID> unmarked(CreditorId creditor, LocalDate businessDate, List<UUID> invoices) {
    return sql.list(
        """
        SELECT DISTINCT invoice_id FROM instalment
        WHERE creditor = ? AND due_date < ? AND open > 0 AND overdue_on IS NULL
          AND invoice_id = ANY(?)
        """,
        row -> Sql.id(row, "invoice_id"),
        creditor,
        businessDate,
        Column.of("uuid", invoices, it -> it));
  }
}
