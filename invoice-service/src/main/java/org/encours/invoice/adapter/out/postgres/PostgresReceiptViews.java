package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.ReceiptViews;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresReceiptViews implements ReceiptViews {

  private final Sql sql;
  private final StoredAllocations allocations;

  PostgresReceiptViews(Sql sql, StoredAllocations allocations) {
    this.sql = sql;
    this.allocations = allocations;
  }

  @Override
  public Optional<Entry> find(CreditorId creditor, UUID id) {
    return sql.one(
        "SELECT * FROM receipt WHERE creditor = ? AND id = ?", this::entry, creditor, id);
  }

  @Override
  public List<Entry> list(CreditorId creditor, Filter filter, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM receipt WHERE creditor = ? AND (?::uuid IS NULL OR id > ?::uuid)
          AND (?::text IS NULL OR debtor_reference = ?)
          AND (?::date IS NULL OR value_date >= ?::date) AND (?::date IS NULL OR value_date <= ?::date)
        ORDER BY id LIMIT ?
        """,
        this::entry,
        creditor,
        after,
        after,
        filter.debtor(),
        filter.debtor(),
        filter.from(),
        filter.from(),
        filter.to(),
        filter.to(),
        atMost);
  }

  @Override
  public List<Entry> unallocated(CreditorId creditor, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM receipt WHERE creditor = ? AND unallocated > 0 AND (?::uuid IS NULL OR id > ?::uuid)
        ORDER BY id LIMIT ?
        """,
        this::entry,
        creditor,
        after,
        after,
        atMost);
  }

  private List<Proposal> proposals(ResultSet receipt) throws SQLException {
    List<Proposal> found =
        sql.list(
            """
            SELECT i.id, i.number, i.open, i.currency, s.score, s.why
            FROM receipt_suggestion s JOIN invoice i ON i.id = s.invoice_id
            WHERE s.creditor = ? AND s.receipt_id = ? AND (i.open > 0 OR i.charges_open > 0) ORDER BY s.score DESC, i.next_due_date
            """,
            row ->
                new Proposal(
                    Sql.id(row, "id"),
                    row.getString("number"),
                    Sql.money(row, "open", row.getString("currency")),
                    row.getInt("score"),
                    row.getString("why")),
            receipt.getString("creditor"),
            Sql.id(receipt, "id"));
    return found.isEmpty() ? null : found;
  }

  private Entry entry(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return new Entry(
        Sql.id(row, "id"),
        row.getString("debtor_reference"),
        Sql.money(row, "amount", currency),
        Sql.date(row, "value_date"),
        row.getString("reference"),
        row.getString("bank_reference"),
        allocations.read(row.getString("allocations")).stream()
            .flatMap(share -> Share.of(share).stream())
            .toList(),
        Sql.money(row, "unallocated", currency),
        Sql.date(row, "reversed_on"),
        row.getBigDecimal("unallocated").signum() > 0 ? proposals(row) : null);
  }
}
