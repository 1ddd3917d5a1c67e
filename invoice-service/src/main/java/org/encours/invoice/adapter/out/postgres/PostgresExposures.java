package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.encours.invoice.application.view.Exposures;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * Climbs from each company to its group's head; a circle among parents ends at its first company.
 */
@Singleton
class PostgresExposures implements Exposures {

  private static final String QUERY =
      """
      WITH RECURSIVE climb AS (
        SELECT id, reference AS member, reference AS at, parent, 0 AS step FROM debtor WHERE creditor = ?
        UNION ALL
        SELECT c.id, c.member, d.reference, d.parent, step + 1 FROM climb c
        JOIN debtor d ON d.creditor = ? AND d.reference = c.parent WHERE step < 8 AND d.reference <> c.member),
      head AS (SELECT DISTINCT ON (id) id, at AS head FROM climb ORDER BY id, step DESC),
      owed AS (
        SELECT debtor_id, currency, sum(amount) AS balance,
          coalesce(sum(amount) FILTER (WHERE due_date < ?), 0) AS overdue
        FROM ledger_entry WHERE creditor = ? AND debtor_id IS NOT NULL AND business_date <= ?
        GROUP BY debtor_id, currency HAVING sum(amount) <> 0)
      SELECT head.head, h.name AS head_name, d.reference, d.name, owed.* FROM owed
      JOIN debtor d ON d.id = owed.debtor_id JOIN head ON head.id = d.id
      JOIN debtor h ON h.creditor = ? AND h.reference = head.head
      ORDER BY head.head, currency, d.reference
      """;

  private final Sql sql;

  PostgresExposures(Sql sql) {
    this.sql = sql;
  }

  private record Key(String head, String name, String currency) {}

  private record Row(Key key, Member member) {}

  @Override
  public List<Group> asOf(CreditorId creditor, LocalDate day) {
    Map<Key, List<Member>> groups = new LinkedHashMap<>();
    sql.list(QUERY, PostgresExposures::row, creditor, creditor, day, creditor, day, creditor)
        .forEach(
            row -> groups.computeIfAbsent(row.key(), any -> new ArrayList<>()).add(row.member()));
    return groups.entrySet().stream()
        .map(each -> group(each.getKey(), each.getValue()))
        .sorted(Comparator.comparing((Group group) -> group.balance().amount()).reversed())
        .toList();
  }

  private static Row row(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return new Row(
        new Key(row.getString("head"), row.getString("head_name"), currency),
        new Member(
            row.getString("reference"),
            row.getString("name"),
            Sql.money(row, "balance", currency),
            Sql.money(row, "overdue", currency)));
  }

  private static Group group(Key key, List<Member> members) {
    Money zero = Money.of("0", key.currency());
    return new Group(
        key.head(),
        key.name(),
        key.currency(),
        members.stream().map(Member::balance).reduce(zero, Money::plus),
        members.stream().map(Member::overdue).reduce(zero, Money::plus),
        members);
  }
}
