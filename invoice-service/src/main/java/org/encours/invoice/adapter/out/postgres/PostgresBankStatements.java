package org.encours.invoice.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Candidate;
import org.encours.invoice.domain.bank.StatementBefore;
import org.encours.invoice.domain.bank.Suggestion;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@ApplicationScoped
class PostgresBankStatements implements BankStatements {

  private final Sql sql;
  private final MoneySearch search;

  PostgresBankStatements(Sql sql, MoneySearch search) {
    this.sql = sql;
    this.search = search;
  }

  @Override
  public void lock(CreditorId creditor) {
    sql.lock("bank-statements", creditor, "");
  }

  @Override
  public Optional<Loaded> find(CreditorId creditor, String iban, String statementId) {
    return sql.one(
        "SELECT id, fingerprint FROM bank_statement WHERE creditor = ? AND iban = ? AND statement_id = ?",
        row -> new Loaded(Sql.id(row, "id"), row.getString("fingerprint")),
        creditor,
        iban,
        statementId);
  }

  @Override
  public Set<String> known(CreditorId creditor, String iban, List<String> keys) {
    return new HashSet<>(
        sql.list(
            "SELECT key FROM bank_transaction WHERE creditor = ? AND iban = ? AND key = ANY (?)",
            row -> row.getString("key"),
            creditor,
            iban,
            Column.of("text", keys, key -> key)));
  }

  @Override
  public void add(
      CreditorId creditor,
      UUID id,
      BankStatement statement,
      String fingerprint,
      List<Worked> worked) {
    sql.update(
        """
        INSERT INTO bank_statement
          (id, creditor, iban, statement_id, fingerprint, entries, sequence, closes_on, opening, closing, currency)
        VALUES (?, ?, ?, ?, ?, ?, ?::bigint, ?::date, ?::numeric, ?::numeric, ?)
        """,
        id,
        creditor,
        statement.iban(),
        statement.id(),
        fingerprint,
        statement.entries().size(),
        statement.sequence(),
        statement.closesOn(),
        statement.opening().map(Money::amount),
        statement.closing().map(Money::amount),
        statement
            .closing()
            .or(statement::opening)
            .map(Money::currency)
            .map(Currency::getCurrencyCode));
    sql.update(
        """
        INSERT INTO bank_transaction
          (creditor, iban, key, statement, outcome, receipt_id, end_to_end_id, mandate_id, payer_iban, payer_name)
        SELECT ?, ?, key, ?, outcome, receipt_id, end_to_end_id, mandate_id, payer_iban, payer_name
        FROM unnest(?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
          AS new(key, outcome, receipt_id, end_to_end_id, mandate_id, payer_iban, payer_name)
        """,
        creditor,
        statement.iban(),
        id,
        Column.of("text", worked, w -> w.transaction().key()),
        Column.of("text", worked, Worked::outcome),
        Column.of("uuid", worked, Worked::receipt),
        Column.of("text", worked, w -> w.transaction().endToEndId()),
        Column.of("text", worked, w -> w.transaction().debit().mandateId()),
        Column.of("text", worked, w -> w.transaction().payerIban()),
        Column.of("text", worked, w -> w.transaction().payerName()));
    worked.forEach(each -> suggest(creditor, each));
  }

  private void suggest(CreditorId creditor, Worked worked) {
    List<Suggestion> suggestions = worked.suggestions();
    if (!suggestions.isEmpty()) {
      sql.update(
          """
          INSERT INTO receipt_suggestion (creditor, receipt_id, invoice_id, score, why)
          SELECT ?, ?::uuid, invoice_id, score, why
          FROM unnest(?::uuid[], ?::int[], ?::text[]) AS new(invoice_id, score, why)
          """,
          creditor,
          worked.receipt(),
          Column.of("uuid", suggestions, Suggestion::invoice),
          Column.of("int4", suggestions, Suggestion::score),
          Column.of("text", suggestions, Suggestion::why));
    }
  }

  @Override
  public Optional<DebtorKey> payer(CreditorId creditor, String payerIban) {
    return sql.one(
        """
        SELECT r.debtor_id, r.debtor_reference FROM bank_transaction t JOIN receipt r ON r.id = t.receipt_id
        WHERE t.creditor = ? AND t.payer_iban = ? AND r.debtor_id IS NOT NULL ORDER BY r.id DESC LIMIT 1
        """,
        row -> new DebtorKey(Sql.id(row, "debtor_id"), row.getString("debtor_reference")),
        creditor,
        payerIban);
  }

  @Override
  public Optional<StatementBefore> before(CreditorId creditor, BankStatement statement) {
    return sql.one(
        """
        SELECT statement_id, sequence, closing, currency FROM bank_statement
        WHERE creditor = ? AND iban = ? AND statement_id <> ? AND closes_on <= ?::date
          AND (closes_on < ?::date OR ?::bigint IS NULL OR sequence < ?::bigint)
        ORDER BY closes_on DESC, sequence DESC LIMIT 1
        """,
        row ->
            new StatementBefore(
                row.getString("statement_id"),
                Optional.ofNullable(row.getObject("sequence", Long.class)),
                Sql.moneyIf(row, "closing", row.getString("currency"))),
        creditor,
        statement.iban(),
        statement.id(),
        statement.closesOn(),
        statement.closesOn(),
        statement.sequence(),
        statement.sequence());
  }

  @Override
  public Optional<UUID> returned(CreditorId creditor, BankTransaction reversal) {
    return search.returned(creditor, reversal);
  }

  @Override
  public List<Candidate> candidates(
      CreditorId creditor, BankTransaction transaction, Optional<DebtorKey> known) {
    return search.candidates(creditor, transaction, known);
  }
}
