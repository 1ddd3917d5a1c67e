package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Credits;
import org.encours.invoice.application.view.CreditViews;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Refund;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Credit is what receipts and credit notes have left; no row says it twice. */
@Singleton
class PostgresCredits implements Credits, CreditViews {

  private static final String ALL =
      """
      SELECT id, 'RECEIPT' AS origin, debtor_id, debtor_reference, value_date AS arisen_on, amount, unallocated, currency,
        reference
      FROM receipt WHERE creditor = ? AND unallocated > 0
      UNION ALL
      SELECT id, 'CREDIT_NOTE', debtor_id, debtor_reference, issue_date, amount, unallocated, currency, number
      FROM credit_note WHERE creditor = ? AND unallocated > 0
      """;

  private static final TypeReference<List<Refund.Share>> SHARES = new TypeReference<>() {};

  private final Sql sql;
  private final Json json;

  PostgresCredits(Sql sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public List<Left> of(CreditorId creditor, UUID debtor) {
    return sql.list(
        """
        SELECT id, value_date AS arisen_on, unallocated, currency FROM receipt
        WHERE creditor = ? AND debtor_id = ? AND unallocated > 0
        UNION ALL
        SELECT id, issue_date, unallocated, currency FROM credit_note
        WHERE creditor = ? AND debtor_id = ? AND unallocated > 0
        ORDER BY arisen_on, id
        """,
        row ->
            new Left(
                Sql.id(row, "id"),
                Sql.date(row, "arisen_on"),
                Sql.money(row, "unallocated", row.getString("currency"))),
        creditor,
        debtor,
        creditor,
        debtor);
  }

  @Override
  public Optional<Money> left(CreditorId creditor, UUID credit) {
    return sql.one(
        "SELECT unallocated, currency FROM (" + ALL + ") AS credit WHERE id = ?",
        row -> Sql.money(row, "unallocated", row.getString("currency")),
        creditor,
        creditor,
        credit);
  }

  @Override
  public List<DebtorKey> dueAgainst(CreditorId creditor, LocalDate day) {
    return sql.list(
        "SELECT DISTINCT debtor_id, debtor_reference FROM ("
            + ALL
            + """
            ) AS credit WHERE debtor_id IS NOT NULL AND EXISTS (SELECT 1 FROM invoice i WHERE i.creditor = ?
              AND i.debtor_id = credit.debtor_id AND i.currency = credit.currency AND i.assigned_to IS NULL
              AND (i.charges_open > 0 OR (i.open > 0 AND i.next_due_date <= ?)))
            ORDER BY debtor_reference
            """,
        row -> new DebtorKey(Sql.id(row, "debtor_id"), row.getString("debtor_reference")),
        creditor,
        creditor,
        creditor,
        day);
  }

  @Override
  public void add(Refund refund) {
    sql.update(
        """
        INSERT INTO refund (id, creditor, debtor_id, debtor_reference, amount, currency, iban, executed_on, reason, shares)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        """,
        refund.id(),
        refund.creditor(),
        refund.debtor().id(),
        refund.debtor().reference(),
        refund.amount().amount(),
        refund.amount().currency().getCurrencyCode(),
        refund.iban(),
        refund.executedOn(),
        refund.reason(),
        json.write(refund.shares()));
  }

  @Override
  public List<Credit> list(
      CreditorId creditor, Optional<String> debtor, Optional<UUID> after, int atMost) {
    return sql.list(
        "SELECT * FROM ("
            + ALL
            + """
            ) AS credit WHERE (?::text IS NULL OR debtor_reference = ?) AND (?::uuid IS NULL OR id > ?::uuid)
            ORDER BY id LIMIT ?
            """,
        PostgresCredits::credit,
        creditor,
        creditor,
        debtor,
        debtor,
        after,
        after,
        atMost);
  }

  @Override
  public Optional<Credit> credit(CreditorId creditor, UUID id) {
    return sql.one(
        """
        SELECT id, 'RECEIPT' AS origin, debtor_reference, value_date AS arisen_on, amount, unallocated, currency, reference
        FROM receipt WHERE creditor = ? AND id = ?
        UNION ALL
        SELECT id, 'CREDIT_NOTE', debtor_reference, issue_date, amount, unallocated, currency, number
        FROM credit_note WHERE creditor = ? AND id = ?
        """,
        PostgresCredits::credit,
        creditor,
        id,
        creditor,
        id);
  }

  private static Credit credit(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return new Credit(
        Sql.id(row, "id"),
        Origin.valueOf(row.getString("origin")),
        row.getString("debtor_reference"),
        Sql.date(row, "arisen_on"),
        Sql.money(row, "amount", currency),
        Sql.money(row, "unallocated", currency),
        row.getString("reference"));
  }

  @Override
  public List<RefundEntry> refunds(
      CreditorId creditor, Optional<String> debtor, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM refund WHERE creditor = ? AND (?::text IS NULL OR debtor_reference = ?)
          AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?
        """,
        PostgresCredits::refund,
        creditor,
        debtor,
        debtor,
        after,
        after,
        atMost);
  }

  @Override
  public List<Refund> refundsOn(CreditorId creditor, LocalDate day) {
    return sql.list(
        "SELECT * FROM refund WHERE creditor = ? AND executed_on = ? ORDER BY id",
        row ->
            new Refund(
                Sql.id(row, "id"),
                creditor,
                new DebtorKey(Sql.id(row, "debtor_id"), row.getString("debtor_reference")),
                Sql.money(row, "amount", row.getString("currency")),
                Sql.textIf(row, "iban"),
                Sql.date(row, "executed_on"),
                row.getString("reason"),
                json.read(row.getString("shares"), SHARES)),
        creditor,
        day);
  }

  @Override
  public Optional<RefundEntry> refund(CreditorId creditor, UUID id) {
    return sql.one(
        "SELECT * FROM refund WHERE creditor = ? AND id = ?",
        PostgresCredits::refund,
        creditor,
        id);
  }

  private static RefundEntry refund(ResultSet row) throws SQLException {
    return new RefundEntry(
        Sql.id(row, "id"),
        row.getString("debtor_reference"),
        Sql.money(row, "amount", row.getString("currency")),
        row.getString("iban"),
        Sql.date(row, "executed_on"),
        row.getString("reason"));
  }

  @Override
  public List<Payable> payables(CreditorId creditor, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT p.*, i.number, i.debtor_reference FROM assignee_payable p JOIN invoice i ON i.id = p.invoice_id
        WHERE p.creditor = ? AND p.returned_on IS NULL AND (?::uuid IS NULL OR p.receipt_id > ?::uuid)
        ORDER BY p.receipt_id, p.invoice_id LIMIT ?
        """,
        row ->
            new Payable(
                Sql.id(row, "receipt_id"),
                Sql.id(row, "invoice_id"),
                row.getString("number"),
                row.getString("debtor_reference"),
                row.getString("assignee"),
                Sql.money(row, "amount", row.getString("currency")),
                Sql.date(row, "received_on")),
        creditor,
        after,
        after,
        atMost);
  }
}
