package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.AccountStatements;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.copy.AccountStatement;
import org.encours.invoice.domain.copy.AccountStatement.Account;
import org.encours.invoice.domain.copy.AccountStatement.Movement;
import org.encours.invoice.domain.copy.AccountStatement.OpenCharge;
import org.encours.invoice.domain.copy.AccountStatement.OpenItem;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** The debtor's lines of the book, in the order of their business dates. */
@Singleton
class PostgresAccountStatements implements AccountStatements {

  private final Sql sql;

  PostgresAccountStatements(Sql sql) {
    this.sql = sql;
  }

  private record Who(UUID id, String name) {}

  private record Line(
      LocalDate date,
      LocalDate due,
      LedgerEntry.Kind kind,
      UUID invoice,
      String number,
      LocalDate issued,
      Money amount) {}

  private record Part(UUID invoice, LocalDate due) {}

  @Override
  public Optional<AccountStatement> of(
      CreditorId creditor, String debtor, LocalDate from, LocalDate asOf) {
    return sql.one(
            "SELECT id, name FROM debtor WHERE creditor = ? AND reference = ?",
            row -> new Who(Sql.id(row, "id"), row.getString("name")),
            creditor,
            debtor)
        .map(
            who ->
                new AccountStatement(
                    debtor,
                    who.name(),
                    from,
                    asOf,
                    accounts(
                        lines(creditor, who.id(), asOf),
                        charges(creditor, who.id(), asOf),
                        from,
                        asOf)));
  }

  private List<OpenCharge> charges(CreditorId creditor, UUID debtor, LocalDate asOf) {
    return sql.list(
        """
        SELECT e.invoice_id, i.number, e.charge, e.currency, sum(e.amount) AS open, max(c.claimed_on) AS claimed_on
        FROM charge_entry e JOIN invoice i ON i.id = e.invoice_id JOIN charge_item c ON c.id = e.item_id
        WHERE e.creditor = ? AND e.debtor_id = ? AND e.business_date <= ?
        GROUP BY e.invoice_id, i.number, e.charge, e.currency HAVING sum(e.amount) <> 0
        ORDER BY i.number, e.charge
        """,
        row ->
            new OpenCharge(
                Sql.id(row, "invoice_id"),
                row.getString("number"),
                ChargeKind.valueOf(row.getString("charge")),
                Sql.date(row, "claimed_on"),
                Sql.money(row, "open", row.getString("currency"))),
        creditor,
        debtor,
        asOf);
  }

  private List<Line> lines(CreditorId creditor, UUID debtor, LocalDate asOf) {
    return sql.list(
        """
        SELECT e.*, i.number, i.issue_date FROM ledger_entry e LEFT JOIN invoice i ON i.id = e.invoice_id
        WHERE e.creditor = ? AND e.debtor_id = ? AND e.business_date <= ?
        ORDER BY e.currency, e.business_date, e.position
        """,
        PostgresAccountStatements::line,
        creditor,
        debtor,
        asOf);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        Sql.date(row, "business_date"),
        Sql.date(row, "due_date"),
        LedgerEntry.Kind.valueOf(row.getString("kind")),
        Sql.id(row, "invoice_id"),
        row.getString("number"),
        Sql.date(row, "issue_date"),
        Sql.money(row, "amount", row.getString("currency")));
  }

  private static List<Account> accounts(
      List<Line> lines, List<OpenCharge> charges, LocalDate from, LocalDate asOf) {
    Map<String, List<Line>> byCurrency = new LinkedHashMap<>();
    lines.forEach(
        line ->
            byCurrency
                .computeIfAbsent(
                    line.amount().currency().getCurrencyCode(), any -> new ArrayList<>())
                .add(line));
    return byCurrency.entrySet().stream()
        .map(each -> account(each.getKey(), each.getValue(), charges, from, asOf))
        .toList();
  }

  private static Account account(
      String currency, List<Line> lines, List<OpenCharge> charges, LocalDate from, LocalDate asOf) {
    Money zero = Money.of("0", currency);
    Money balance = zero;
    Money opening = zero;
    List<Movement> movements = new ArrayList<>();
    Map<Part, Money> open = new LinkedHashMap<>();
    Map<Part, Line> first = new LinkedHashMap<>();
    for (Line line : lines) {
      balance = balance.plus(line.amount());
      Part part = new Part(line.invoice(), line.due());
      open.merge(part, line.amount(), Money::plus);
      first.putIfAbsent(part, line);
      if (line.date().isBefore(from)) {
        opening = balance;
      } else {
        movements.add(
            new Movement(line.date(), line.kind(), line.number(), line.amount(), balance));
      }
    }
    List<OpenItem> items =
        open.entrySet().stream()
            .filter(part -> !part.getValue().isZero())
            .map(part -> item(first.get(part.getKey()), part.getValue(), asOf))
            .toList();
    Money overdue =
        items.stream()
            .filter(item -> item.daysLate() > 0)
            .map(OpenItem::open)
            .reduce(zero, Money::plus);
    List<OpenCharge> own =
        charges.stream()
            .filter(charge -> charge.open().currency().getCurrencyCode().equals(currency))
            .toList();
    return new Account(
        currency,
        opening,
        balance,
        overdue,
        own.stream().map(OpenCharge::open).reduce(zero, Money::plus),
        movements,
        items,
        own);
  }

  private static OpenItem item(Line line, Money open, LocalDate asOf) {
    return new OpenItem(
        line.invoice(),
        line.number(),
        line.issued(),
        line.due(),
        open,
        Math.max(0, ChronoUnit.DAYS.between(line.due(), asOf)));
  }
}
