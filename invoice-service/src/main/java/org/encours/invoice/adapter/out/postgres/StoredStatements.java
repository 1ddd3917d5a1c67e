package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.application.port.BankStatements.Loaded;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Overlap;
import org.encours.invoice.domain.bank.Overlap.Seen;
import org.encours.invoice.domain.bank.PrecedingStatement;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Statements as loaded, and how one stands to another. */
@Singleton
class StoredStatements {

  private static final int IDENTITIES_AT_ONCE = 10_000;

  /** The same statement: the bank's name for it comes again, but not for the same last day. */
  private static final String SAME =
      "creditor = ? AND iban = ? AND statement_id = ? AND closes_on IS NOT DISTINCT FROM ?::date";

  private final Sql sql;

  StoredStatements(Sql sql) {
    this.sql = sql;
  }

  Optional<Loaded> find(CreditorId creditor, BankStatement statement, int page) {
    return sql.one(
        "SELECT id, fingerprint, opening + booked AS reached, opening, closing, entries, currency"
            + " FROM bank_statement WHERE "
            + SAME
            + " AND page = ?",
        row -> loaded(row, statement),
        creditor,
        statement.iban(),
        statement.name().id(),
        statement.closesOn(),
        page);
  }

  private static Loaded loaded(ResultSet row, BankStatement statement) throws SQLException {
    String currency = row.getString("currency");
    String fingerprint = row.getString("fingerprint");
    // What was kept before movements had identities is compared by what was kept of it.
    boolean same =
        !fingerprint.startsWith("2:")
            && row.getInt("entries") == statement.entries().size()
            && Sql.moneyIf(row, "opening", currency).equals(statement.opening())
            && Sql.moneyIf(row, "closing", currency).equals(statement.closing());
    return new Loaded(
        Sql.id(row, "id"),
        same ? statement.fingerprint() : fingerprint,
        Sql.moneyIf(row, "reached", currency));
  }

  void add(CreditorId creditor, UUID id, BankStatement statement) {
    sql.update(
        """
        INSERT INTO bank_statement
          (id, creditor, iban, statement_id, page, kind, fingerprint, entries, sequence, closes_on, opening, closing, booked,
            currency)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::bigint, ?::date, ?::numeric, ?::numeric, ?::numeric, ?)
        """,
        id,
        creditor,
        statement.iban(),
        statement.name().id(),
        statement.name().page(),
        statement.kind(),
        statement.fingerprint(),
        statement.entries().size(),
        statement.sequence(),
        statement.closesOn(),
        statement.opening().map(Money::amount),
        statement.closing().map(Money::amount),
        statement.booked().map(Money::amount),
        statement
            .closing()
            .or(statement::opening)
            .or(statement::booked)
            .map(Money::currency)
            .map(Currency::getCurrencyCode));
  }

  Optional<PrecedingStatement> before(CreditorId creditor, BankStatement statement) {
    if (statement.kind() == BankStatement.Kind.REPORT) {
      return Optional.empty();
    }
    return sql.one(
        """
        SELECT statement_id, sequence, closing, currency FROM bank_statement
        WHERE creditor = ? AND iban = ? AND kind = 'STATEMENT' AND closes_on <= ?::date
          AND NOT (statement_id = ? AND closes_on = ?::date AND page >= ?)
          AND (closes_on < ?::date OR ?::bigint IS NULL OR sequence IS NULL OR sequence <= ?::bigint)
        ORDER BY closes_on DESC, sequence DESC, page DESC LIMIT 1
        """,
        row ->
            new PrecedingStatement(
                row.getString("statement_id"),
                Optional.ofNullable(row.getObject("sequence", Long.class)),
                Sql.moneyIf(row, "closing", row.getString("currency"))),
        creditor,
        statement.iban(),
        statement.closesOn(),
        statement.name().id(),
        statement.closesOn(),
        statement.name().page(),
        statement.closesOn(),
        statement.sequence(),
        statement.sequence());
  }

  Overlap overlap(CreditorId creditor, BankStatement statement) {
    Map<String, Seen> seen = seen(creditor, statement);
    return seen.isEmpty()
        ? new Overlap(seen, false, Optional.empty())
        : new Overlap(seen, follows(creditor, statement), balance(creditor, statement));
  }

  private Map<String, Seen> seen(CreditorId creditor, BankStatement statement) {
    Map<String, Seen> seen = new HashMap<>();
    List<BankTransaction> all = statement.transactions();
    for (int from = 0; from < all.size(); from += IDENTITIES_AT_ONCE) {
      List<BankTransaction> some =
          all.subList(from, Math.min(all.size(), from + IDENTITIES_AT_ONCE));
      byIdentity(creditor, statement.iban(), some, seen);
      byReference(creditor, statement.iban(), some, seen);
    }
    return seen;
  }

  private void byIdentity(
      CreditorId creditor, String iban, List<BankTransaction> some, Map<String, Seen> seen) {
    sql.list(
        """
        SELECT t.identity, count(*) FILTER (WHERE s.kind = 'STATEMENT' OR t.met_by IS NOT NULL)::int AS statements,
          count(*) FILTER (WHERE s.kind = 'REPORT' AND t.met_by IS NULL)::int AS reports
        FROM bank_transaction t JOIN bank_statement s ON s.id = t.statement
        WHERE t.creditor = ? AND t.iban = ? AND t.identity = ANY (?) GROUP BY t.identity
        """,
        row ->
            seen.put(
                row.getString("identity"),
                new Seen(row.getInt("statements"), row.getInt("reports"))),
        creditor,
        iban,
        Column.of("text", some, BankTransaction::identity));
  }

  /**
   * Movements kept before they had identities: the reference, and the amount and day it brought.
   */
  private void byReference(
      CreditorId creditor, String iban, List<BankTransaction> some, Map<String, Seen> seen) {
    List<BankTransaction> named =
        some.stream().filter(each -> each.bankReference().isPresent()).toList();
    sql.list(
        """
        SELECT new.identity FROM unnest(?::text[], ?::text[], ?::numeric[], ?::text[]) AS new(identity, reference, amount, day)
          JOIN bank_transaction t ON t.creditor = ? AND t.iban = ? AND t.identity IS NULL AND t.bank_reference = new.reference
          LEFT JOIN receipt r ON r.id = t.receipt_id
        WHERE r.id IS NULL OR t.outcome = 'REVERSED' OR r.amount = new.amount AND r.value_date = new.day::date
        """,
        row -> seen.merge(row.getString("identity"), new Seen(1, 0), Seen::plus),
        Column.of("text", named, BankTransaction::identity),
        Column.of("text", named, BankTransaction::bankReference),
        Column.of("numeric", named, each -> each.amount().amount()),
        Column.of("text", named, BankTransaction::valueDate),
        creditor,
        iban);
  }

  /** It opens where another closes, and none covers the same ground; or it is a further page. */
  private boolean follows(CreditorId creditor, BankStatement statement) {
    if (statement.name().page() > 1
        && find(creditor, statement, statement.name().page() - 1).isPresent()) {
      return true;
    }
    return sql.one(
            """
            SELECT EXISTS (SELECT FROM bank_statement WHERE creditor = ? AND iban = ? AND closing = ?::numeric
                AND currency = ? AND closes_on <= ?::date)
              AND NOT EXISTS (SELECT FROM bank_statement WHERE creditor = ? AND iban = ? AND opening = ?::numeric
                AND currency = ?) AS follows
            """,
            row -> row.getBoolean("follows"),
            creditor,
            statement.iban(),
            statement.opening().map(Money::amount),
            statement.opening().map(balance -> balance.currency().getCurrencyCode()),
            statement.closesOn(),
            creditor,
            statement.iban(),
            statement.opening().map(Money::amount),
            statement.opening().map(balance -> balance.currency().getCurrencyCode()))
        .orElse(false);
  }

  private Optional<Money> balance(CreditorId creditor, BankStatement statement) {
    return sql.one(
        """
        SELECT closing, currency FROM bank_statement WHERE creditor = ? AND iban = ? AND closing IS NOT NULL
          AND closes_on <= ?::date ORDER BY closes_on DESC, sequence DESC NULLS LAST, page DESC, id DESC LIMIT 1
        """,
        row -> Sql.money(row, "closing", row.getString("currency")),
        creditor,
        statement.iban(),
        statement.closesOn());
  }
}
