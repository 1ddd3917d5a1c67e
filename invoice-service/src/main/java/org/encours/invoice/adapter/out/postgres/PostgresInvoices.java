package org.encours.invoice.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.Booked;
import org.encours.invoice.domain.Invoice;
import org.encours.invoice.domain.LedgerEntry;
import org.encours.invoice.domain.LedgerEvent;
import org.encours.kernel.CreditorId;

/** Receivables and the book in sets: one invoice costs as many round trips as a thousand. */
@ApplicationScoped
class PostgresInvoices implements Invoices {

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

  private static final String CHANGE =
      """
      UPDATE invoice SET next_due_date = new.next_due_date::date, paid = new.paid, credited = new.credited,
        written_off = new.written_off, open = new.open, disputed = new.disputed, status = new.status,
        in_collection = new.in_collection, assigned_to = new.assigned_to, last_movement = new.last_movement::date,
        settled_on = new.settled_on::date, version = new.version + 1
      FROM unnest(?::uuid[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
        ?::text[], ?::bool[], ?::text[], ?::text[], ?::text[], ?::int[])
        AS new(id, next_due_date, paid, credited, written_off, open, disputed, status, in_collection, assigned_to,
          last_movement, settled_on, version)
      WHERE invoice.id = new.id AND invoice.version = new.version AND invoice.creditor = ?
      """;

  private static final String READ =
      """
      SELECT i.*, (SELECT jsonb_agg(jsonb_build_object('number', p.number, 'dueDate', p.due_date, 'amount', p.amount,
        'open', p.open) ORDER BY p.number) FROM instalment p WHERE p.invoice_id = i.id) AS parts
      FROM invoice i WHERE creditor = ? AND \
      """;

  private final Sql sql;
  private final Json json;
  private final Book book;
  private final LedgerEvents events;

  PostgresInvoices(Sql sql, Json json, Book book, LedgerEvents events) {
    this.sql = sql;
    this.json = json;
    this.book = book;
    this.events = events;
  }

  @Override
  public Map<UUID, UUID> add(CreditorId creditor, List<Issue> issues) {
    if (issues.isEmpty()) {
      return new HashMap<>();
    }
    List<Invoice> invoices = issues.stream().map(issue -> issue.booked().invoice()).toList();
    Set<UUID> added =
        new HashSet<>(
            sql.list(
                ADD,
                row -> Sql.id(row, "id"),
                with(
                    creditor,
                    InvoiceColumns.toAdd(
                        invoices, invoice -> json.write(invoice.document().lines())))));
    List<Issue> fresh =
        issues.stream().filter(i -> added.contains(i.booked().invoice().id())).toList();
    book.open(creditor, fresh.stream().map(issue -> issue.booked().invoice()).toList());
    book.write(creditor, fresh.stream().flatMap(i -> i.booked().entries().stream()).toList());
    events.publish(fresh.stream().flatMap(issue -> issue.events().stream()).toList());
    return fresh.size() == issues.size() ? new HashMap<>() : firstOnes(creditor, invoices, added);
  }

  private Map<UUID, UUID> firstOnes(CreditorId creditor, List<Invoice> invoices, Set<UUID> added) {
    Map<UUID, UUID> first = new HashMap<>();
    for (Invoice invoice : invoices) {
      if (!added.contains(invoice.id())) {
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

  @Override
  public Optional<Invoice> find(CreditorId creditor, UUID id) {
    return findAll(creditor, List.of(id)).stream().findFirst();
  }

  @Override
  public List<Invoice> findAll(CreditorId creditor, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : read(creditor, "id = ANY (?)", ids);
  }

  @Override
  public List<Invoice> openOf(CreditorId creditor, UUID debtor, String currency) {
    return read(creditor, "debtor_id = ? AND currency = ? AND open > 0", debtor, currency);
  }

  @Override
  public List<Invoice> referredTo(CreditorId creditor, String paymentReference, String number) {
    List<Invoice> referred = read(creditor, "payment_reference = ?", paymentReference);
    return referred.isEmpty() ? read(creditor, "number = ?", number) : referred;
  }

  @Override
  public List<Invoice> stated(
      CreditorId creditor,
      Collection<String> references,
      Collection<String> numbers,
      String currency) {
    return read(
        creditor,
        "open > 0 AND currency = ? AND (payment_reference = ANY (?) OR number = ANY (?))",
        currency,
        Sql.Column.of("text", List.copyOf(references), text -> text),
        Sql.Column.of("text", List.copyOf(numbers), text -> text));
  }

  @Override
  public Optional<Invoice> numbered(CreditorId creditor, String number) {
    return read(creditor, "number = ?", number).stream().findFirst();
  }

  private List<Invoice> read(CreditorId creditor, String which, Object... parameters) {
    return sql.list(
        READ + which + " ORDER BY issue_date DESC, id",
        row -> InvoiceColumns.read(row, json.read(row.getString("parts"), InvoiceColumns.PARTS)),
        with(creditor, parameters));
  }

  @Override
  public void book(
      CreditorId creditor,
      List<Booked> booked,
      List<LedgerEntry> further,
      List<LedgerEvent> happened) {
    List<Invoice> invoices = booked.stream().map(Booked::invoice).toList();
    if (!invoices.isEmpty()) {
      Object[] columns = InvoiceColumns.toChange(invoices);
      int changed =
          sql.update(CHANGE, Stream.concat(Stream.of(columns), Stream.of(creditor)).toArray());
      if (changed != invoices.size()) {
        throw new OptimisticLockException("an invoice changed meanwhile");
      }
      book.change(creditor, invoices);
    }
    book.write(
        creditor,
        Stream.concat(booked.stream().flatMap(b -> b.entries().stream()), further.stream())
            .toList());
    events.publish(happened);
  }

  private static Object[] with(CreditorId creditor, Object... parameters) {
    return Stream.concat(Stream.of(creditor), Stream.of(parameters)).toArray();
  }
}
