package org.encours.invoice.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.CreditNotes;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;

@ApplicationScoped
class PostgresCreditNotes implements CreditNotes {

  private final Sql sql;
  private final Invoices invoices;

  PostgresCreditNotes(Sql sql, Invoices invoices) {
    this.sql = sql;
    this.invoices = invoices;
  }

  @Override
  public Optional<UUID> numbered(CreditorId creditor, String number, int year) {
    return sql.one(
        "SELECT id FROM credit_note WHERE creditor = ? AND number = ? AND issue_year = ?",
        row -> Sql.id(row, "id"),
        creditor,
        number,
        year);
  }

  @Override
  public Optional<UUID> add(
      CreditNote note,
      List<PostedInvoice> booked,
      List<LedgerEntry> further,
      List<LedgerEvent> events) {
    int added =
        sql.update(
            """
            INSERT INTO credit_note (id, creditor, debtor_id, debtor_reference, number, invoice_id, issue_date, amount,
              currency, unallocated, reason)
            VALUES (?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?)
            ON CONFLICT (creditor, number, issue_year) DO NOTHING
            """,
            note.id(),
            note.creditor(),
            note.debtor().id(),
            note.debtor().reference(),
            note.number(),
            note.invoice(),
            note.issueDate(),
            note.amount().amount(),
            note.amount().currency().getCurrencyCode(),
            note.unallocated().amount(),
            note.reason());
    if (added == 0) {
      return numbered(note.creditor(), note.number(), note.issueDate().getYear());
    }
    invoices.book(note.creditor(), booked, further, events);
    return Optional.empty();
  }
}
