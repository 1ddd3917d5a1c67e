package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.adapter.out.postgres.EventBatchSql.Kept;
import org.encours.risk.application.port.EventBatch;
import org.encours.risk.application.port.Projection;
import org.encours.risk.domain.assessment.DebtorFile;

/**
 * The live projection. Facts and balances are written before any debtor is locked, as a rebuild
 * does, and debtors are locked in one order, so that neither waits for the other in a circle.
 */
@Singleton
class PostgresProjection implements Projection {

  private static final String ADD = EventBatchSql.addFacts("fact");

  private static final String OWE =
      """
      INSERT INTO balance (creditor, debtor_id, currency, open)
      SELECT ?, debtor_id, currency, moved FROM unnest(?::uuid[], ?::text[], ?::numeric[])
        AS told (debtor_id, currency, moved)
      ON CONFLICT (creditor, debtor_id, currency) DO UPDATE SET open = balance.open + excluded.open
      """;

  private static final String UNALLOCATED =
      """
      INSERT INTO balance (creditor, debtor_id, currency, unallocated)
      SELECT ?, debtor_id, currency, credit FROM unnest(?::uuid[], ?::text[], ?::numeric[])
        AS told (debtor_id, currency, credit)
      ON CONFLICT (creditor, debtor_id, currency) DO UPDATE SET unallocated = excluded.unallocated
      """;

  private static final String LOCK =
      "SELECT id FROM debtor WHERE creditor = ? AND id = ANY (?) ORDER BY id FOR NO KEY UPDATE";

  private static final String CHANGED =
      """
      UPDATE debtor SET changed = true, seen_on = greatest(seen_on, latest),
        next_review = least(next_review, first)
      FROM unnest(?::uuid[], ?::date[], ?::date[]) AS told (debtor_id, first, latest)
      WHERE creditor = ? AND id = debtor_id
      """;

  /**
   * A fact may have come before the registration did: it then gives the date. Another kind or
   * country may mean another policy.
   */
  private static final String REGISTER =
      """
      INSERT INTO debtor (creditor, id, reference, kind, parent, country, registered_on, seen_on, next_review, changed)
      SELECT t.creditor, t.id, t.reference, t.kind, t.parent, t.country, t.on_date,
        (SELECT max(f.on_date) FROM fact f WHERE f.creditor = t.creditor AND f.debtor_id = t.id), t.on_date, true
      FROM (SELECT ?::text AS creditor, told.* FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::date[]) AS told (id, reference, kind, parent, country, on_date)) t
      ON CONFLICT (creditor, id) DO UPDATE SET
        reference = excluded.reference, kind = excluded.kind, parent = excluded.parent, country = excluded.country,
        changed = debtor.changed OR (debtor.kind, debtor.country) IS DISTINCT FROM (excluded.kind, excluded.country)
      """;

  private record Account(UUID debtor, String currency) {}

  private record Days(LocalDate first, LocalDate latest) {
    Days and(Days other) {
      return new Days(
          first.isBefore(other.first) ? first : other.first,
          latest.isAfter(other.latest) ? latest : other.latest);
    }
  }

  private final Sql sql;
  private final Documents documents;

  PostgresProjection(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  @Override
  public void add(CreditorId creditor, EventBatch told) {
    List<Kept> added = addFacts(creditor, EventBatchSql.rows(told.noted(), documents));
    owe(creditor, added);
    if (!told.unallocated().isEmpty()) {
      sql.change(UNALLOCATED, EventBatchSql.credits(creditor, told.credits()));
    }
    SortedMap<UUID, Days> touched = new TreeMap<>();
    added.forEach(
        fact ->
            touched.merge(
                fact.noted().debtor().value(),
                new Days(fact.row().on(), fact.row().on()),
                Days::and));
    Collection<DebtorFile> registrations = told.registrations();
    lock(creditor, touched.keySet(), registrations);
    if (!touched.isEmpty()) {
      sql.change(
          CHANGED,
          touched.keySet().toArray(UUID[]::new),
          EventBatchSql.column(touched.values(), LocalDate[]::new, Days::first),
          EventBatchSql.column(touched.values(), LocalDate[]::new, Days::latest),
          creditor);
    }
    if (!registrations.isEmpty()) {
      sql.change(REGISTER, EventBatchSql.debtors(creditor, registrations));
    }
  }

  private List<Kept> addFacts(CreditorId creditor, List<Kept> facts) {
    if (facts.isEmpty()) {
      return facts;
    }
    Set<UUID> fresh =
        new HashSet<>(
            sql.rows(
                ADD, row -> row.getObject(1, UUID.class), EventBatchSql.facts(creditor, facts)));
    return facts.stream().filter(fact -> fresh.contains(fact.noted().event())).toList();
  }

  /** In the order of accounts, in which whoever else writes them comes to them too. */
  private void owe(CreditorId creditor, List<Kept> facts) {
    Map<Account, BigDecimal> moved =
        new TreeMap<>(Comparator.comparing(Account::debtor).thenComparing(Account::currency));
    for (Kept fact : facts) {
      if (fact.row().owes().signum() != 0) {
        moved.merge(
            new Account(fact.noted().debtor().value(), fact.row().currency()),
            fact.row().owes(),
            BigDecimal::add);
      }
    }
    if (!moved.isEmpty()) {
      sql.change(
          OWE,
          creditor,
          EventBatchSql.column(moved.keySet(), UUID[]::new, Account::debtor),
          EventBatchSql.column(moved.keySet(), String[]::new, Account::currency),
          moved.values().toArray(BigDecimal[]::new));
    }
  }

  private void lock(CreditorId creditor, Set<UUID> touched, Collection<DebtorFile> registrations) {
    Set<UUID> all = new TreeSet<>(touched);
    registrations.forEach(file -> all.add(file.id().value()));
    if (!all.isEmpty()) {
      sql.rows(LOCK, row -> row.getObject(1, UUID.class), creditor, all.toArray(UUID[]::new));
    }
  }
}
