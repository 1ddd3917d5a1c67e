package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Receivables and the book in sets: one invoice costs as many round trips as a thousand. */
@Singleton
class PostgresInvoices implements Invoices {

  /** By its own reference, or by that of a letter that named it. */
  private static final String REFERRED =
      """
      i.id IN (SELECT own.id FROM invoice own WHERE own.creditor = ? AND own.payment_reference = ANY (?)
        UNION SELECT m.invoice_id FROM message_reference m WHERE m.creditor = ? AND m.reference = ANY (?))\
      """;

  private final Sql sql;
  private final StoredInvoices stored;
  private final NewInvoices fresh;
  private final ChangedInvoices changed;
  private final JournalEntries book;
  private final ChargeBook charges;
  private final LedgerEvents events;

  PostgresInvoices(
      Sql sql,
      StoredInvoices stored,
      NewInvoices fresh,
      ChangedInvoices changed,
      JournalEntries book,
      ChargeBook charges,
      LedgerEvents events) {
    this.sql = sql;
    this.stored = stored;
    this.fresh = fresh;
    this.changed = changed;
    this.book = book;
    this.charges = charges;
    this.events = events;
  }

  @Override
  public Map<UUID, UUID> add(CreditorId creditor, List<Issue> issues) {
    List<Issue> added = fresh.add(creditor, issues);
    events.publish(added.stream().flatMap(issue -> issue.events().stream()).toList());
    return fresh.leftOut(creditor, issues, added);
  }

  @Override
  public Optional<Invoice> find(CreditorId creditor, UUID id) {
    return findAll(creditor, List.of(id)).stream().findFirst();
  }

  @Override
  public List<Invoice> findAll(CreditorId creditor, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : stored.read(creditor, "id = ANY (?)", ids);
  }

  @Override
  public List<Invoice> openOf(CreditorId creditor, UUID debtor, String currency) {
    return stored.read(
        creditor,
        "debtor_id = ? AND currency = ? AND (open > 0 OR charges_open > 0)",
        debtor,
        currency);
  }

  @Override
  public void refer(CreditorId creditor, String reference, List<UUID> named) {
    sql.update(
        """
        INSERT INTO message_reference (creditor, reference, invoice_id)
        SELECT i.creditor, ?, i.id FROM invoice i WHERE i.creditor = ? AND i.id = ANY (?) ON CONFLICT DO NOTHING
        """,
        reference,
        creditor,
        named);
  }

  @Override
  public List<Invoice> referredTo(CreditorId creditor, String paymentReference, String number) {
    List<Invoice> referred =
        stored.read(creditor, REFERRED, referred(creditor, List.of(paymentReference)));
    return referred.isEmpty() ? stored.read(creditor, "number = ?", number) : referred;
  }

  @Override
  public Set<UUID> debtorsNamed(
      CreditorId creditor, Collection<String> references, Collection<String> numbers) {
    return stored.debtorsNamed(creditor, texts(references), texts(numbers));
  }

  @Override
  public Map<String, List<UUID>> letters(CreditorId creditor, Collection<String> references) {
    Map<String, List<UUID>> found = new HashMap<>();
    sql.list(
        "SELECT reference, invoice_id FROM message_reference WHERE creditor = ? AND reference = ANY"
            + " (?)",
        row ->
            found
                .computeIfAbsent(row.getString("reference"), any -> new ArrayList<>())
                .add(Sql.id(row, "invoice_id")),
        creditor,
        texts(references));
    return found;
  }

  /** Keeps what a claim brought that went to somebody else or came back just now. */
  private void sold(PostedInvoice posted) {
    boolean away = posted.entries().stream().allMatch(e -> e.kind() == LedgerEntry.Kind.ASSIGNED);
    if (away && !posted.entries().isEmpty()) {
      posted
          .invoice()
          .flags()
          .assignment()
          .flatMap(Assignment::price)
          .ifPresent(
              price ->
                  sql.update(
                      "INSERT INTO claim_sale (creditor, source, invoice_id, price, currency)"
                          + " VALUES (?, ?, ?, ?, ?)",
                      posted.invoice().creditor(),
                      posted.entries().getFirst().source(),
                      posted.invoice().id(),
                      price.amount(),
                      price.currency().getCurrencyCode()));
    }
  }

  private static Object[] referred(CreditorId creditor, Collection<String> references) {
    return new Object[] {creditor, texts(references), creditor, texts(references)};
  }

  /**
   * Which of them are open is seen afterwards. Asked of the database, it was tempted to go through
   * every open invoice of the creditor.
   */
  @Override
  public List<Invoice> openNamed(
      CreditorId creditor, Collection<String> references, Collection<String> numbers) {
    return Stream.concat(
            stored.read(creditor, REFERRED, referred(creditor, references)).stream(),
            stored.read(creditor, "number = ANY (?)", texts(numbers)).stream())
        .filter(Invoice::isOwed)
        .toList();
  }

  @Override
  public List<Invoice> openOf(
      CreditorId creditor, Collection<UUID> debtors, Collection<Money> amounts) {
    Sql.Column sums = Sql.Column.of("numeric", List.copyOf(amounts), amount -> amount.amount());
    return debtors.isEmpty()
        ? List.of()
        : stored.read(
            creditor,
            """
            debtor_id = ANY (?) AND (charges_open > 0
              OR open > 0 AND (open = ANY (?) OR open - discount_amount = ANY (?)))\
            """,
            debtors,
            sums,
            sums);
  }

  private static Sql.Column texts(Collection<String> texts) {
    return Sql.Column.of("text", List.copyOf(texts), text -> text);
  }

  @Override
  public Optional<Invoice> numbered(CreditorId creditor, String number) {
    return stored.read(creditor, "number = ?", number).stream().findFirst();
  }

  @Override
  public void book(
      CreditorId creditor,
      List<PostedInvoice> booked,
      List<LedgerEntry> further,
      List<LedgerEvent> happened) {
    changed.write(creditor, booked.stream().map(PostedInvoice::invoice).toList());
    charges.write(creditor, booked);
    booked.forEach(this::sold);
    book.write(
        creditor,
        Stream.concat(booked.stream().flatMap(b -> b.entries().stream()), further.stream())
            .toList());
    events.publish(happened);
  }
}
