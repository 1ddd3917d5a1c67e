package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Candidate;
import org.encours.invoice.domain.bank.Remittance;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Finds what money on an account was, or may have been, for. */
@Singleton
class MoneySearch {

  private final Sql sql;

  MoneySearch(Sql sql) {
    this.sql = sql;
  }

  /** The surest sign counts most, then the latest: one mandate serves many collections. */
  Optional<UUID> returned(CreditorId creditor, BankTransaction reversal) {
    Optional<String> mandate = reversal.debit().mandateId();
    Column references = texts(Remittance.references(reversal));
    Column numbers = texts(Remittance.numbers(reversal));
    Column amounts = Column.of("numeric", reversal.takenBack(), Money::amount);
    String currency = reversal.amount().currency().getCurrencyCode();
    return sql.one(
        """
        WITH found AS (
          SELECT receipt_id AS id, 1 AS rank FROM bank_transaction
            WHERE creditor = ? AND end_to_end_id = ? AND receipt_id IS NOT NULL
          UNION ALL SELECT id, 1 FROM receipt WHERE creditor = ? AND bank_reference = ?
          UNION ALL SELECT receipt_id, 2 FROM bank_transaction
            WHERE creditor = ? AND mandate_id = ? AND receipt_id IS NOT NULL
          UNION ALL SELECT id, 3 FROM receipt WHERE creditor = ? AND reference = ANY (?)
            AND amount = ANY (?) AND reversed_on IS NULL
          UNION ALL SELECT l.source, CASE WHEN i.payment_reference = ANY (?) THEN 3 ELSE 4 END
            FROM invoice i JOIN ledger_entry l ON l.creditor = i.creditor AND l.debtor_id = i.debtor_id
              AND l.invoice_id = i.id AND l.kind = 'PAID'
            WHERE i.creditor = ? AND (i.payment_reference = ANY (?) OR i.number = ANY (?)))
        SELECT r.id FROM found JOIN receipt r ON r.id = found.id
        WHERE r.creditor = ? AND r.amount = ANY (?) AND r.currency = ? AND r.reversed_on IS NULL AND r.value_date <= ?
        ORDER BY found.rank, r.value_date DESC, r.id DESC LIMIT 1
        """,
        row -> Sql.id(row, "id"),
        creditor,
        reversal.endToEndId(),
        creditor,
        reversal.endToEndId(),
        creditor,
        mandate,
        creditor,
        references,
        amounts,
        references,
        creditor,
        references,
        numbers,
        creditor,
        amounts,
        currency,
        reversal.valueDate());
  }

  private static Column texts(Collection<String> texts) {
    return Column.of("text", List.copyOf(texts), text -> text);
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
          (SELECT id FROM invoice WHERE creditor = ? AND open > 0 AND currency = ? AND discount_amount IS NOT NULL
              AND open - discount_amount = ? AND open = total AND discount_until >= ?
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
        currency,
        transaction.amount().amount(),
        transaction.valueDate(),
        creditor,
        transaction.payerName(),
        currency,
        payer,
        transaction.valueDate());
  }
}
