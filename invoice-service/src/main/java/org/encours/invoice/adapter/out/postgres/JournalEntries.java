package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;

/** Writes what instalments come to and the lines of the book, any number in one round trip each. */
@Singleton
class JournalEntries {

  private record Part(Invoice invoice, Instalment instalment) {}

  private final Sql sql;

  JournalEntries(Sql sql) {
    this.sql = sql;
  }

  /** Number, due date and amount of every instalment, with its invoice before them. */
  static Object[] partColumns(List<Invoice> invoices) {
    List<Part> parts = parts(invoices);
    return new Object[] {
      Column.of("uuid", parts, part -> part.invoice().id()),
      Column.of("int4", parts, part -> part.instalment().number()),
      Column.of("text", parts, part -> part.instalment().dueDate()),
      Column.of("numeric", parts, part -> part.instalment().amount().amount())
    };
  }

  void change(CreditorId creditor, List<Invoice> invoices) {
    List<Part> parts = parts(invoices);
    sql.update(
        """
        UPDATE instalment SET open = new.open
        FROM unnest(?::uuid[], ?::int[], ?::numeric[]) AS new(id, number, open)
        WHERE invoice_id = new.id AND instalment.number = new.number AND creditor = ?
          AND instalment.open <> new.open
        """,
        Column.of("uuid", parts, part -> part.invoice().id()),
        Column.of("int4", parts, part -> part.instalment().number()),
        Column.of("numeric", parts, part -> part.instalment().open().amount()),
        creditor);
  }

  void write(CreditorId creditor, List<LedgerEntry> entries) {
    if (!entries.isEmpty()) {
      sql.update(
          """
          INSERT INTO ledger_entry
            (creditor, debtor_id, invoice_id, kind, due_date, business_date, amount, currency, source)
          SELECT ?, debtor_id, invoice_id, kind, due_date::date, business_date::date, amount, currency, source
          FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::text[], ?::uuid[])
            AS new(debtor_id, invoice_id, kind, due_date, business_date, amount, currency, source)
          """,
          Stream.concat(Stream.of(creditor), Stream.of(columns(entries))).toArray());
    }
  }

  /** In the order of the question marks after the creditor's. */
  static Object[] columns(List<LedgerEntry> entries) {
    return new Object[] {
      Column.of("uuid", entries, LedgerEntry::debtor),
      Column.of("uuid", entries, LedgerEntry::invoice),
      Column.of("text", entries, LedgerEntry::kind),
      Column.of("text", entries, LedgerEntry::dueDate),
      Column.of("text", entries, LedgerEntry::businessDate),
      Column.of("numeric", entries, entry -> entry.amount().amount()),
      Column.of("text", entries, entry -> entry.amount().currency().getCurrencyCode()),
      Column.of("uuid", entries, LedgerEntry::source)
    };
  }

  private static List<Part> parts(List<Invoice> invoices) {
    return invoices.stream()
        .flatMap(
            invoice ->
                invoice.instalments().stream().map(instalment -> new Part(invoice, instalment)))
        .toList();
  }
}
