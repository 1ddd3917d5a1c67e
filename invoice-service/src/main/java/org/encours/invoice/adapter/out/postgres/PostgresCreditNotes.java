package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.CreditNotes;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.Crediting;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.NoteCredit;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Singleton
class PostgresCreditNotes implements CreditNotes {

  private final Sql sql;
  private final Invoices invoices;
  private final StoredAllocations allocations;

  PostgresCreditNotes(Sql sql, Invoices invoices, StoredAllocations allocations) {
    this.sql = sql;
    this.invoices = invoices;
    this.allocations = allocations;
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
  public Crediting.Noted naming(CreditorId creditor, Invoice invoice) {
    Currency currency = invoice.open().currency();
    return sql.one(
            """
            SELECT coalesce((SELECT sum(amount) FROM credit_note WHERE creditor = ? AND invoice_id = ?), 0) AS amount,
              coalesce((SELECT -sum(amount) FROM ledger_entry WHERE creditor = ? AND debtor_id = ? AND invoice_id = ?
                AND kind = 'CREDITED'), 0) AS applied
            """,
            row ->
                new Crediting.Noted(
                    new Money(row.getBigDecimal("amount"), currency),
                    new Money(row.getBigDecimal("applied"), currency)),
            creditor,
            invoice.id(),
            creditor,
            invoice.debtor().id(),
            invoice.id())
        .orElseThrow();
  }

  @Override
  public Optional<NoteCredit> findToChange(CreditorId creditor, UUID id) {
    return sql.one(
        "SELECT * FROM credit_note WHERE creditor = ? AND id = ? FOR UPDATE",
        row ->
            new NoteCredit(
                Sql.id(row, "id"),
                creditor,
                new DebtorKey(Sql.id(row, "debtor_id"), row.getString("debtor_reference")),
                Sql.date(row, "issue_date"),
                Sql.money(row, "unallocated", row.getString("currency")),
                allocations.read(row.getString("allocations")),
                Sql.money(row, "refunded", row.getString("currency"))),
        creditor,
        id);
  }

  @Override
  public void save(NoteCredit.Movement movement, List<LedgerEvent> events) {
    NoteCredit note = movement.credit();
    sql.update(
        """
        UPDATE credit_note SET unallocated = ?, allocations = ?::jsonb, refunded = ? WHERE creditor = ? AND id = ?
        """,
        note.left().amount(),
        allocations.write(note.allocations()),
        note.refunded().amount(),
        note.creditor(),
        note.id());
    invoices.book(note.creditor(), movement.booked(), movement.lines(), events);
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
