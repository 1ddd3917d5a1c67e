package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Candidate;
import org.encours.invoice.domain.bank.Overlap;
import org.encours.invoice.domain.bank.PrecedingStatement;
import org.encours.invoice.domain.bank.Suggestion;
import org.encours.invoice.domain.bank.Told;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresBankStatements implements BankStatements {

  private final Sql sql;
  private final StoredStatements stored;
  private final MoneySearch search;
  private final StoredMovements movements;

  PostgresBankStatements(
      Sql sql, StoredStatements stored, MoneySearch search, StoredMovements movements) {
    this.sql = sql;
    this.stored = stored;
    this.search = search;
    this.movements = movements;
  }

  @Override
  public void lock(CreditorId creditor) {
    sql.lock("bank-statements", creditor, "");
  }

  @Override
  public Optional<Loaded> find(CreditorId creditor, BankStatement statement, int page) {
    return stored.find(creditor, statement, page);
  }

  @Override
  public Overlap overlap(CreditorId creditor, BankStatement statement) {
    return stored.overlap(creditor, statement);
  }

  @Override
  public Optional<PrecedingStatement> before(CreditorId creditor, BankStatement statement) {
    return stored.before(creditor, statement);
  }

  @Override
  public void add(CreditorId creditor, UUID id, BankStatement statement) {
    stored.add(creditor, id, statement);
  }

  @Override
  public List<Told> told(CreditorId creditor, BankStatement statement) {
    return movements.told(creditor, statement);
  }

  @Override
  public void meet(CreditorId creditor, UUID by, List<Told> met) {
    movements.meet(creditor, by, met);
  }

  @Override
  public void addWorked(CreditorId creditor, Loading into, int firstPlace, List<Worked> worked) {
    if (worked.isEmpty()) {
      return;
    }
    List<Integer> places = IntStream.range(firstPlace, firstPlace + worked.size()).boxed().toList();
    sql.update(
        """
        INSERT INTO bank_transaction
          (creditor, iban, statement, place, identity, bank_reference, outcome, receipt_id, end_to_end_id, mandate_id,
            payer_iban, payer_name, entry, entry_reference, signed, currency, value_date, met_by)
        SELECT ?, ?, ?, place, identity, bank_reference, outcome, receipt_id, end_to_end_id, mandate_id, payer_iban, payer_name,
          entry, entry_reference, signed, currency, day::date, CASE outcome WHEN 'KNOWN' THEN ?::uuid END
        FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::int[],
            ?::text[], ?::numeric[], ?::text[], ?::text[])
          AS new(place, identity, bank_reference, outcome, receipt_id, end_to_end_id, mandate_id, payer_iban, payer_name, entry,
            entry_reference, signed, currency, day)
        """,
        creditor,
        into.iban(),
        into.statement(),
        into.statement(),
        Column.of("int4", places, place -> place),
        Column.of("text", worked, w -> w.transaction().identity()),
        Column.of("text", worked, w -> w.transaction().bankReference()),
        Column.of("text", worked, Worked::outcome),
        Column.of("uuid", worked, Worked::receipt),
        Column.of("text", worked, w -> w.transaction().details().endToEndId()),
        Column.of("text", worked, w -> w.transaction().details().mandateId()),
        Column.of("text", worked, w -> w.transaction().payer().iban()),
        Column.of("text", worked, w -> w.transaction().payer().name()),
        Column.of("int4", worked, w -> into.entries().number(w.transaction())),
        Column.of("text", worked, w -> into.entries().reference(w.transaction())),
        Column.of("numeric", worked, w -> w.transaction().signed().amount()),
        Column.of("text", worked, w -> w.transaction().amount().currency().getCurrencyCode()),
        Column.of("text", worked, w -> w.transaction().valueDate()));
    suggest(creditor, worked);
  }

  private record Row(UUID receipt, Suggestion suggestion) {}

  private void suggest(CreditorId creditor, List<Worked> worked) {
    List<Row> rows =
        worked.stream()
            .flatMap(
                each ->
                    each.suggestions().stream()
                        .map(suggestion -> new Row(each.receipt().orElseThrow(), suggestion)))
            .toList();
    if (!rows.isEmpty()) {
      sql.update(
          """
          INSERT INTO receipt_suggestion (creditor, receipt_id, invoice_id, score, why)
          SELECT ?, receipt_id, invoice_id, score, why
          FROM unnest(?::uuid[], ?::uuid[], ?::int[], ?::text[]) AS new(receipt_id, invoice_id, score, why)
          """,
          creditor,
          Column.of("uuid", rows, Row::receipt),
          Column.of("uuid", rows, row -> row.suggestion().invoice()),
          Column.of("int4", rows, row -> row.suggestion().score()),
          Column.of("text", rows, row -> row.suggestion().why()));
    }
  }

  @Override
  public Map<String, DebtorKey> payers(CreditorId creditor, Collection<String> payerIbans) {
    Map<String, DebtorKey> found = new HashMap<>();
    sql.list(
        """
        SELECT asked.iban, r.debtor_id, r.debtor_reference
        FROM unnest(?::text[]) AS asked(iban) CROSS JOIN LATERAL (
          SELECT r.debtor_id, r.debtor_reference FROM bank_transaction t JOIN receipt r ON r.id = t.receipt_id
          WHERE t.creditor = ? AND t.payer_iban = asked.iban AND t.receipt_id IS NOT NULL AND r.debtor_id IS NOT NULL
          ORDER BY r.id DESC LIMIT 1) AS r
        """,
        row ->
            found.put(
                row.getString("iban"),
                new DebtorKey(Sql.id(row, "debtor_id"), row.getString("debtor_reference"))),
        Column.of("text", List.copyOf(payerIbans), iban -> iban),
        creditor);
    return found;
  }

  @Override
  public Optional<UUID> returned(CreditorId creditor, BankTransaction reversal) {
    return search.returned(creditor, reversal);
  }

  @Override
  public List<List<Candidate>> candidates(
      CreditorId creditor, List<BankTransaction> transactions, List<Optional<DebtorKey>> known) {
    return search.candidates(creditor, transactions, known);
  }
}
