package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.application.port.Invoices.Issue;
import org.encours.invoice.domain.EarlyDiscount;
import org.encours.invoice.domain.Invoice;
import org.encours.kernel.CreditorId;

/** Writes new invoices, any number in few round trips; a number used before is left out. */
@Singleton
class NewInvoices {

  private static final String ADD =
      """
      INSERT INTO invoice (creditor, id, number, debtor_id, debtor_reference, issue_date, delivery_date, next_due_date, last_due_date,
        currency, total, open, status, payment_reference, order_reference, discount_until, discount_amount, lines)
      SELECT ?, id, number, debtor_id, debtor_reference, issue_date::date, delivery_date::date, next_due_date::date, last_due_date::date,
        currency, total, total, status, payment_reference, order_reference, discount_until::date, discount_amount,
        lines::jsonb
      FROM unnest(?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[],
        ?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::text[])
        AS new(id, number, debtor_id, debtor_reference, issue_date, delivery_date, next_due_date, last_due_date, currency,
          total, status, payment_reference, order_reference, discount_until, discount_amount, lines)
      ON CONFLICT (creditor, number, issue_year) DO NOTHING
      RETURNING id
      """;

  private final Sql sql;
  private final Json json;
  private final Book book;

  NewInvoices(Sql sql, Json json, Book book) {
    this.sql = sql;
    this.json = json;
    this.book = book;
  }

  /** Answers those that were written. */
  List<Issue> add(CreditorId creditor, List<Issue> issues) {
    if (issues.isEmpty()) {
      return List.of();
    }
    List<Invoice> invoices = issues.stream().map(issue -> issue.booked().invoice()).toList();
    Set<UUID> added =
        new HashSet<>(sql.list(ADD, row -> Sql.id(row, "id"), columns(creditor, invoices)));
    List<Issue> fresh =
        issues.stream().filter(i -> added.contains(i.booked().invoice().id())).toList();
    book.open(creditor, fresh.stream().map(issue -> issue.booked().invoice()).toList());
    book.write(creditor, fresh.stream().flatMap(i -> i.booked().entries().stream()).toList());
    return fresh;
  }

  /** For each one left out, the first invoice of its number. */
  Map<UUID, UUID> leftOut(CreditorId creditor, List<Issue> issues, List<Issue> fresh) {
    Map<UUID, UUID> first = new HashMap<>();
    if (fresh.size() == issues.size()) {
      return first;
    }
    for (Issue issue : issues) {
      Invoice invoice = issue.booked().invoice();
      if (!fresh.contains(issue)) {
        first.put(
            invoice.id(),
            sql.one(
                    "SELECT id FROM invoice WHERE creditor = ? AND number = ? AND issue_year = ?",
                    row -> Sql.id(row, "id"),
                    creditor,
                    invoice.document().number(),
                    invoice.document().issueDate().getYear())
                .orElseThrow());
      }
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
      Column.of("text", invoices, i -> json.write(i.document().lines()))
    };
  }
}
