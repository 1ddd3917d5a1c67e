package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
    Optional<String> mandate = reversal.details().mandateId();
    Column references = texts(Remittance.references(reversal.details()));
    Column numbers = texts(Remittance.numbers(reversal.details()));
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
        reversal.details().endToEndId(),
        creditor,
        reversal.details().endToEndId(),
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

  /** Those of each movement, in the movements' order. */
  List<List<Candidate>> candidates(
      CreditorId creditor, List<BankTransaction> movements, List<Optional<DebtorKey>> known) {
    List<List<Candidate>> found = new ArrayList<>();
    movements.forEach(each -> found.add(new ArrayList<>()));
    List<Integer> places = IntStream.range(0, movements.size()).boxed().toList();
    sql.list(
        CANDIDATES,
        row ->
            found
                .get(row.getInt("place"))
                .add(
                    new Candidate(
                        Sql.id(row, "id"),
                        row.getString("number"),
                        row.getString("name"),
                        Sql.money(row, "open", row.getString("currency")),
                        Sql.money(row, "settling", row.getString("currency")),
                        row.getBoolean("known"))),
        Column.of("int4", places, place -> place),
        Column.of("numeric", movements, each -> each.amount().amount()),
        Column.of("text", movements, each -> each.amount().currency().getCurrencyCode()),
        Column.of("text", movements, BankTransaction::valueDate),
        Column.of("text", movements, each -> each.payer().name()),
        Column.of("uuid", known, payer -> payer.map(DebtorKey::id)),
        creditor,
        creditor,
        creditor,
        creditor,
        creditor);
    return found;
  }

  /** Each movement asks by itself, through an index; none may go through the book. */
  private static final String CANDIDATES =
      """
      SELECT asked.place, candidate.*
      FROM unnest(?::int[], ?::numeric[], ?::text[], ?::text[], ?::text[], ?::uuid[])
          AS asked(place, amount, currency, day, payer_name, payer)
        CROSS JOIN LATERAL (
          WITH found AS (
            (SELECT id FROM invoice WHERE creditor = ? AND (open > 0 OR charges_open > 0) AND currency = asked.currency
                AND debtor_id = asked.payer
              ORDER BY next_due_date, id LIMIT 50)
            UNION
            (SELECT id FROM invoice WHERE creditor = ? AND open > 0 AND currency = asked.currency AND open = asked.amount
              ORDER BY next_due_date, id LIMIT 50)
            UNION
            (SELECT id FROM invoice WHERE creditor = ? AND charges_open > 0 AND currency = asked.currency
                AND open + charges_open = asked.amount
              ORDER BY next_due_date, id LIMIT 50)
            UNION
            (SELECT id FROM invoice WHERE creditor = ? AND open > 0 AND currency = asked.currency
                AND discount_amount IS NOT NULL AND open - discount_amount = asked.amount AND open = total
                AND discount_until >= asked.day::date
              ORDER BY next_due_date, id LIMIT 50)
            UNION
            (SELECT i.id FROM debtor d JOIN invoice i ON i.creditor = d.creditor AND i.debtor_id = d.id
              WHERE d.creditor = ? AND lower(d.name) = lower(asked.payer_name) AND i.open > 0 AND i.currency = asked.currency
              ORDER BY i.next_due_date, i.id LIMIT 50))
          SELECT i.id, i.number, d.name, i.open + i.charges_open AS open, i.currency, coalesce(d.id = asked.payer, false) AS known, i.next_due_date,
            CASE WHEN i.open = i.total AND i.discount_until >= asked.day::date THEN i.open - i.discount_amount ELSE i.open
              END AS settling
          FROM found JOIN invoice i ON i.id = found.id JOIN debtor d ON d.id = i.debtor_id
          ORDER BY known DESC, i.next_due_date, i.id LIMIT 50) AS candidate
      ORDER BY asked.place, candidate.known DESC, candidate.next_due_date, candidate.id
      """;
}
