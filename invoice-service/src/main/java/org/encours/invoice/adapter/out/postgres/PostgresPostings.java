package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.Postings;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.charge.ChargeEntry;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.VatShare;
import org.encours.invoice.domain.journal.JournalPosting;
import org.encours.invoice.domain.journal.JournalPosting.Source;
import org.encours.invoice.domain.journal.Movement;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/**
 * Reads both books in the order of writing. What one transaction wrote of one source for one day is
 * a posting.
 */
@Singleton
class PostgresPostings implements Postings {

  private static final String PAGE =
      """
      WITH page AS (
        SELECT DISTINCT recorded_at, source, business_date FROM (
          SELECT recorded_at, source, business_date FROM ledger_entry
            WHERE creditor = ? AND business_date BETWEEN ? AND ?
              AND (recorded_at, source, business_date) > (?::timestamptz, ?::uuid, ?::date)
          UNION ALL
          SELECT recorded_at, source, business_date FROM charge_entry
            WHERE creditor = ? AND business_date BETWEEN ? AND ?
              AND (recorded_at, source, business_date) > (?::timestamptz, ?::uuid, ?::date)
          UNION ALL
          SELECT recorded_at, receipt_id, business_date FROM assignee_movement
            WHERE creditor = ? AND business_date BETWEEN ? AND ?
              AND (recorded_at, receipt_id, business_date) > (?::timestamptz, ?::uuid, ?::date)) AS any_book
        ORDER BY 1, 2, 3 LIMIT ?),
      line AS (
        SELECT p.*, 1 AS book, e.position, e.debtor_id, e.invoice_id, e.kind, NULL AS charge, NULL AS cause, e.currency, e.amount
        FROM page p JOIN ledger_entry e ON e.creditor = ? AND e.recorded_at = p.recorded_at AND e.source = p.source
          AND e.business_date = p.business_date
        UNION ALL
        SELECT p.*, 2, c.position, c.debtor_id, c.invoice_id, c.kind, c.charge, c.cause, c.currency, c.amount
        FROM page p JOIN charge_entry c ON c.creditor = ? AND c.recorded_at = p.recorded_at AND c.source = p.source
          AND c.business_date = p.business_date
        UNION ALL
        SELECT p.*, 3, 0, i.debtor_id, m.invoice_id, 'FOR_ASSIGNEE', NULL, NULL, m.currency, m.amount
        FROM page p JOIN assignee_movement m ON m.creditor = ? AND m.recorded_at = p.recorded_at AND m.receipt_id = p.source
          AND m.business_date = p.business_date JOIN invoice i ON i.id = m.invoice_id)
      SELECT line.*, i.number, i.lines, d.reference, s.price, r.id AS receipt, r.bank_reference, r.reference AS said,
        n.number AS note, f.id AS refund, named.lines AS note_lines
      FROM line
        LEFT JOIN invoice i ON i.id = line.invoice_id
        LEFT JOIN debtor d ON d.id = line.debtor_id
        LEFT JOIN claim_sale s ON s.source = line.source AND s.invoice_id = line.invoice_id
        LEFT JOIN receipt r ON r.id = line.source
        LEFT JOIN credit_note n ON n.id = line.source
        LEFT JOIN invoice named ON named.id = n.invoice_id
        LEFT JOIN refund f ON f.id = line.source
      ORDER BY recorded_at, source, business_date, book, position
      """;

  private static final TypeReference<List<InvoiceLine>> LINES = new TypeReference<>() {};

  private record Key(OffsetDateTime recordedAt, UUID source, LocalDate date) {
    String cursor() {
      return recordedAt + "_" + source + "_" + date;
    }

    static Key of(String cursor) {
      try {
        String[] parts = cursor.split("_");
        return new Key(
            OffsetDateTime.parse(parts[0]), UUID.fromString(parts[1]), LocalDate.parse(parts[2]));
      } catch (RuntimeException wrong) {
        throw new InvalidInput("after", "is no cursor of this list");
      }
    }
  }

  private record Line(
      Key key, Movement movement, Source from, String document, Optional<String> debtor) {}

  private static final Key START =
      new Key(
          OffsetDateTime.parse("1970-01-01T00:00:00Z"), new UUID(0, 0), LocalDate.of(1970, 1, 1));

  private final Sql sql;
  private final Json json;

  PostgresPostings(Sql sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public List<Entry> list(
      CreditorId creditor, LocalDate from, LocalDate to, Optional<String> after, int atMost) {
    Key last = after.map(Key::of).orElse(START);
    List<Object> parameters = new ArrayList<>();
    for (int book = 0; book < 3; book++) {
      parameters.addAll(List.of(creditor, from, to, last.recordedAt(), last.source(), last.date()));
    }
    parameters.addAll(List.of(atMost, creditor, creditor, creditor));
    Map<Key, List<Line>> postings = new LinkedHashMap<>();
    sql.list(PAGE, this::line, parameters.toArray())
        .forEach(line -> postings.computeIfAbsent(line.key(), k -> new ArrayList<>()).add(line));
    return postings.entrySet().stream().map(e -> entry(e.getKey(), e.getValue())).toList();
  }

  private static Entry entry(Key key, List<Line> lines) {
    Line first = lines.getFirst();
    return new Entry(
        key.cursor(),
        JournalPosting.of(
            key.date(),
            first.from(),
            first.document(),
            lines.stream().map(Line::debtor).flatMap(Optional::stream).findFirst(),
            lines.stream().map(Line::movement).toList()));
  }

  private Line line(ResultSet row) throws SQLException {
    Key key =
        new Key(
            row.getObject("recorded_at", OffsetDateTime.class),
            Sql.id(row, "source"),
            Sql.date(row, "business_date"));
    Source source = source(row);
    return new Line(
        key,
        movement(row, source),
        source,
        document(row, key.source()),
        Sql.textIf(row, "reference"));
  }

  private static Source source(ResultSet row) throws SQLException {
    if (row.getObject("receipt") != null) {
      return Source.RECEIPT;
    }
    if (row.getString("note") != null) {
      return Source.CREDIT_NOTE;
    }
    return row.getObject("refund") != null ? Source.REFUND : Source.OTHER;
  }

  private static String document(ResultSet row, UUID source) throws SQLException {
    String note = row.getString("note");
    if (note != null) {
      return note;
    }
    if (row.getObject("receipt") != null) {
      return Sql.textIf(row, "bank_reference")
          .or(() -> Optional.of(source.toString()))
          .orElseThrow();
    }
    return Sql.textIf(row, "number").orElse(source.toString());
  }

  private Movement movement(ResultSet row, Source source) throws SQLException {
    Money amount = Sql.money(row, "amount", row.getString("currency"));
    return switch (row.getInt("book")) {
      case 1 -> principal(row, amount, source);
      case 2 ->
          new Movement.Charge(
              ChargeEntry.Kind.valueOf(row.getString("kind")),
              ChargeKind.valueOf(row.getString("charge")),
              amount,
              Sql.textIf(row, "cause").map(WaiverCause::valueOf));
      default -> new Movement.ForAssignee(amount);
    };
  }

  private Movement principal(ResultSet row, Money amount, Source source) throws SQLException {
    LedgerEntry.Kind kind = LedgerEntry.Kind.valueOf(row.getString("kind"));
    String lines = row.getString(source == Source.CREDIT_NOTE ? "note_lines" : "lines");
    Money vat =
        lines == null ? Money.zero(amount.currency()) : vat(amount, json.read(lines, LINES));
    Optional<Money> price = Sql.moneyIf(row, "price", row.getString("currency"));
    return new Movement.Principal(kind, amount, vat, price);
  }

  private static Money vat(Money amount, List<InvoiceLine> lines) {
    Money size = amount.isNegative() ? amount.negated() : amount;
    Money share = VatShare.within(size, lines);
    return amount.isNegative() ? share.negated() : share;
  }
}
