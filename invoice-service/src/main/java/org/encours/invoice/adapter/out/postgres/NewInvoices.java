package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.application.port.Invoices.Issue;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.terms.EarlyDiscount;
import org.encours.kernel.CreditorId;

/**
 * Writes new invoices with their instalments and lines of the book, any number in one round trip; a
 * number used before is left out.
 */
@Singleton
class NewInvoices {

  /** A row of another table counts where its invoice does: what is left out leaves nothing. */
  private static final String ADD =
      """
      WITH added AS (
        INSERT INTO invoice (creditor, id, number, debtor_id, debtor_reference, issue_date, delivery_date, next_due_date, last_due_date,
          currency, total, open, status, payment_reference, order_reference, discount_until, discount_amount, billing, lines, legal)
        SELECT ?, id, number, debtor_id, debtor_reference, issue_date::date, delivery_date::date, next_due_date::date, last_due_date::date,
          currency, total, total, status, payment_reference, order_reference, discount_until::date, discount_amount,
          billing::jsonb, lines::jsonb, legal::jsonb
        FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[],
          ?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::text[], ?::text[], ?::text[])
          AS new(id, number, debtor_id, debtor_reference, issue_date, delivery_date, next_due_date, last_due_date, currency,
            total, status, payment_reference, order_reference, discount_until, discount_amount, billing, lines, legal)
        ON CONFLICT (creditor, number, issue_year) DO NOTHING
        RETURNING creditor, id),
      parts AS (
        INSERT INTO instalment (creditor, invoice_id, number, due_date, amount, open)
        SELECT added.creditor, added.id, new.number, new.due_date::date, new.amount, new.amount
        FROM unnest(?::uuid[], ?::int[], ?::text[], ?::numeric[]) AS new(id, number, due_date, amount)
          JOIN added ON added.id = new.id),
      booked AS (
        INSERT INTO ledger_entry (creditor, debtor_id, invoice_id, kind, due_date, business_date, amount, currency, source)
        SELECT added.creditor, new.debtor_id, added.id, new.kind, new.due_date::date, new.business_date::date, new.amount,
          new.currency, new.source
        FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::text[], ?::uuid[])
          WITH ORDINALITY AS new(debtor_id, invoice_id, kind, due_date, business_date, amount, currency, source, place)
          JOIN added ON added.id = new.invoice_id
        ORDER BY new.place)
      SELECT id FROM added
      """;

  private final Sql sql;
  private final Json json;

  NewInvoices(Sql sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  /** Answers those that were written. */
  List<Issue> add(CreditorId creditor, List<Issue> issues) {
    if (issues.isEmpty()) {
      return List.of();
    }
    List<Invoice> invoices = issues.stream().map(issue -> issue.booked().invoice()).toList();
    List<LedgerEntry> entries =
        issues.stream().flatMap(issue -> issue.booked().entries().stream()).toList();
    Object[] parameters =
        Stream.of(
                columns(creditor, invoices),
                JournalEntries.partColumns(invoices),
                JournalEntries.columns(entries))
            .flatMap(Stream::of)
            .toArray();
    Set<UUID> added = new HashSet<>(sql.list(ADD, row -> Sql.id(row, "id"), parameters));
    return issues.stream().filter(i -> added.contains(i.booked().invoice().id())).toList();
  }

  /** For each one left out, the first invoice of its number. */
  Map<UUID, UUID> leftOut(CreditorId creditor, List<Issue> issues, List<Issue> fresh) {
    if (fresh.size() == issues.size()) {
      return Map.of();
    }
    Set<UUID> written =
        fresh.stream().map(issue -> issue.booked().invoice().id()).collect(Collectors.toSet());
    List<Invoice> others =
        issues.stream()
            .map(issue -> issue.booked().invoice())
            .filter(invoice -> !written.contains(invoice.id()))
            .toList();
    Map<UUID, UUID> first = new HashMap<>();
    sql.list(
        """
        SELECT other.id AS other, invoice.id AS first
        FROM unnest(?::uuid[], ?::text[], ?::int[]) AS other(id, number, year)
          JOIN invoice ON invoice.number = other.number AND invoice.issue_year = other.year
        WHERE invoice.creditor = ?
        """,
        row -> first.put(Sql.id(row, "other"), Sql.id(row, "first")),
        Column.of("uuid", others, Invoice::id),
        Column.of("text", others, invoice -> invoice.document().number()),
        Column.of("int4", others, invoice -> invoice.document().issueDate().getYear()),
        creditor);
    if (first.size() != others.size()) {
      throw new IllegalStateException("an invoice was left out for no other of its number");
    }
    return first;
  }

  /** In the order of the statement's question marks. */
  private Object[] columns(CreditorId creditor, List<Invoice> invoices) {
    return new Object[] {
      creditor,
      Column.of("uuid", invoices, Invoice::id),
      Column.of("text", invoices, i -> i.document().number()),
      Column.of("uuid", invoices, i -> i.debtor().id()),
      Column.of("text", invoices, i -> i.debtor().reference()),
      Column.of("text", invoices, i -> i.document().issueDate()),
      Column.of("text", invoices, i -> i.document().deliveryDate()),
      Column.of("text", invoices, Invoice::nextDueDate),
      Column.of("text", invoices, Invoice::lastDueDate),
      Column.of("text", invoices, i -> i.open().currency().getCurrencyCode()),
      Column.of("numeric", invoices, i -> i.balance().total().amount()),
      Column.of("text", invoices, Invoice::status),
      Column.of("text", invoices, i -> i.document().paymentReference().value()),
      Column.of("text", invoices, i -> i.document().orderReference()),
      Column.of("text", invoices, i -> i.document().discount().map(EarlyDiscount::until)),
      Column.of("numeric", invoices, i -> i.document().discount().map(d -> d.amount().amount())),
      Column.of("text", invoices, i -> billing(i.document().billing())),
      Column.of("text", invoices, i -> json.write(i.document().lines())),
      Column.of("text", invoices, i -> json.write(i.document().legal()))
    };
  }

  private String billing(BillingDetails details) {
    return details.equals(BillingDetails.NONE) ? null : json.write(details);
  }
}
