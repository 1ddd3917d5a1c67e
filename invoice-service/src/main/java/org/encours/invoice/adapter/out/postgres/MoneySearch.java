package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.domain.DebtorKey;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Candidate;
import org.encours.kernel.CreditorId;

/** Finds what money on an account was, or may have been, for. */
@Singleton
class MoneySearch {

  private final Sql sql;

  MoneySearch(Sql sql) {
    this.sql = sql;
  }

  Optional<UUID> returned(
      CreditorId creditor, BankTransaction reversal, Collection<String> references) {
    return sql.one(
        """
        SELECT r.id FROM receipt r
        WHERE r.creditor = ? AND r.amount = ? AND r.currency = ? AND r.reversed_on IS NULL AND r.value_date <= ?
          AND (r.bank_reference = ? OR r.reference = ANY (?) OR EXISTS (SELECT 1 FROM bank_transaction t
            WHERE t.creditor = r.creditor AND t.receipt_id = r.id AND t.end_to_end_id = ?))
        ORDER BY r.value_date DESC LIMIT 1
        """,
        row -> Sql.id(row, "id"),
        creditor,
        reversal.amount().amount(),
        reversal.amount().currency().getCurrencyCode(),
        reversal.valueDate(),
        reversal.endToEndId(),
        Column.of("text", List.copyOf(references), text -> text),
        reversal.endToEndId());
  }

  List<Candidate> candidates(
      CreditorId creditor, BankTransaction transaction, Optional<DebtorKey> known) {
    Optional<UUID> payer = known.map(DebtorKey::id);
    String currency = transaction.amount().currency().getCurrencyCode();
    return sql.list(
        """
        WITH found AS (
          (SELECT id FROM invoice WHERE creditor = ? AND open > 0 AND currency = ? AND debtor_id = ?::uuid
            ORDER BY next_due_date, id LIMIT 50)
          UNION
          (SELECT id FROM invoice WHERE creditor = ? AND open > 0 AND currency = ? AND open = ?
            ORDER BY next_due_date, id LIMIT 50)
          UNION
          (SELECT i.id FROM debtor d JOIN invoice i ON i.creditor = d.creditor AND i.debtor_id = d.id
            WHERE d.creditor = ? AND lower(d.name) = lower(?) AND i.open > 0 AND i.currency = ?
            ORDER BY i.next_due_date, i.id LIMIT 50))
        SELECT i.id, i.number, d.name, i.open, i.currency, coalesce(d.id = ?::uuid, false) AS known,
          CASE WHEN i.open = i.total AND i.discount_until >= ? THEN i.open - i.discount_amount ELSE i.open END AS settling
        FROM found JOIN invoice i ON i.id = found.id JOIN debtor d ON d.id = i.debtor_id
        ORDER BY known DESC, i.next_due_date, i.id LIMIT 50
        """,
        row ->
            new Candidate(
                Sql.id(row, "id"),
                row.getString("number"),
                row.getString("name"),
                Sql.money(row, "open", row.getString("currency")),
                Sql.money(row, "settling", row.getString("currency")),
                row.getBoolean("known")),
        creditor,
        currency,
        payer,
        creditor,
        currency,
        transaction.amount().amount(),
        creditor,
        transaction.payerName(),
        currency,
        payer,
        transaction.valueDate());
  }
}
