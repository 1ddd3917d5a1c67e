package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;

/** Writes invoices' next states, all or nothing. */
@Singleton
class ChangedInvoices {

  private static final String CHANGE =
      """
      UPDATE invoice SET next_due_date = new.next_due_date::date, paid = new.paid, credited = new.credited,
        written_off = new.written_off, open = new.open, disputed = new.disputed, charges_disputed = new.charges_disputed, charges_open = new.charges_open, status = new.status,
        in_collection = new.in_collection, assigned_to = new.assigned_to,
        assignment = new.assignment::jsonb, last_movement = new.last_movement::date,
        settled_on = new.settled_on::date, version = new.version + 1
      FROM unnest(?::uuid[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
        ?::numeric[], ?::numeric[], ?::text[], ?::bool[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[])
        AS new(id, next_due_date, paid, credited, written_off, open, disputed, charges_disputed, charges_open, status, in_collection, assigned_to,
          assignment, last_movement, settled_on, version)
      WHERE invoice.id = new.id AND invoice.version = new.version AND invoice.creditor = ?
      """;

  private final Sql sql;
  private final Json json;
  private final JournalEntries book;

  ChangedInvoices(Sql sql, Json json, JournalEntries book) {
    this.sql = sql;
    this.json = json;
    this.book = book;
  }

  void write(CreditorId creditor, List<Invoice> invoices) {
    if (invoices.isEmpty()) {
      return;
    }
    if (sql.update(CHANGE, columns(creditor, invoices)) != invoices.size()) {
      throw new OptimisticLockException("an invoice changed meanwhile");
    }
    book.change(creditor, invoices);
  }

  /** In the order of the statement's question marks. */
  private Object[] columns(CreditorId creditor, List<Invoice> invoices) {
    return new Object[] {
      Column.of("uuid", invoices, Invoice::id),
      Column.of("text", invoices, Invoice::nextDueDate),
      Column.of("numeric", invoices, i -> i.balance().paid().amount()),
      Column.of("numeric", invoices, i -> i.balance().credited().amount()),
      Column.of("numeric", invoices, i -> i.balance().writtenOff().amount()),
      Column.of("numeric", invoices, i -> i.open().amount()),
      Column.of("numeric", invoices, i -> i.flags().disputed().amount()),
      Column.of("numeric", invoices, i -> i.flags().chargesDisputed().amount()),
      Column.of("numeric", invoices, i -> i.charges().open().amount()),
      Column.of("text", invoices, Invoice::status),
      Column.of("bool", invoices, i -> i.flags().inCollection()),
      Column.of("text", invoices, i -> i.flags().assignment().map(Assignment::assignee)),
      Column.of("text", invoices, i -> i.flags().assignment().map(json::write)),
      Column.of("text", invoices, i -> i.flags().lastMovement()),
      Column.of("text", invoices, i -> i.flags().settledOn()),
      Column.of("int4", invoices, Invoice::version),
      creditor
    };
  }
}
