package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;

@Singleton
class PostgresBehaviourFacts implements BehaviourFacts {

  private static final String ADD = addTo("fact");

  private static final String OWE =
      """
      INSERT INTO balance (creditor, debtor_id, currency, open) VALUES (?, ?, ?, ?)
      ON CONFLICT (creditor, debtor_id, currency) DO UPDATE SET open = balance.open + excluded.open
      """;

  private static final String CHANGED =
      """
      UPDATE debtor SET changed = true, seen_on = greatest(seen_on, ?), next_review = least(next_review, ?)
      WHERE creditor = ? AND id = ?
      """;

  private static final String UNALLOCATED =
      """
      INSERT INTO balance (creditor, debtor_id, currency, unallocated) VALUES (?, ?, ?, ?)
      ON CONFLICT (creditor, debtor_id, currency) DO UPDATE SET unallocated = excluded.unallocated
      """;

  private final Sql sql;
  private final Documents documents;

  PostgresBehaviourFacts(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  @Override
  public void add(CreditorId creditor, DebtorId debtor, UUID event, Fact fact) {
    FactRow row = FactRow.of(fact, documents);
    int added = sql.change(ADD, row.values(creditor, debtor, event));
    if (added == 0) {
      return;
    }
    if (row.owes().signum() != 0) {
      sql.change(
          OWE, creditor, debtor.value(), row.amount().currency().getCurrencyCode(), row.owes());
    }
    sql.change(CHANGED, row.on(), row.on(), creditor, debtor.value());
  }

  /** How a fact is added, once however often it is told, to a table of facts. */
  static String addTo(String table) {
    return """
        INSERT INTO %s (creditor, debtor_id, event_id, on_date, kind, invoice, subject, amount, currency, outcome, terms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING
        """
        .formatted(table);
  }

  @Override
  public void noteUnallocatedCredit(CreditorId creditor, DebtorId debtor, Money credit) {
    sql.change(
        UNALLOCATED,
        creditor,
        debtor.value(),
        credit.currency().getCurrencyCode(),
        credit.amount());
  }

  @Override
  public Map<DebtorId, List<Fact>> of(CreditorId creditor, Collection<DebtorId> debtors) {
    record Dated(DebtorId debtor, Fact fact) {}
    List<Dated> found =
        sql.rows(
            "SELECT * FROM fact WHERE creditor = ? AND debtor_id = ANY (?) ORDER BY event_id",
            row ->
                new Dated(
                    new DebtorId(row.getObject("debtor_id", UUID.class)),
                    FactRow.read(row, documents)),
            creditor,
            debtors.stream().map(DebtorId::value).toArray(UUID[]::new));
    Map<DebtorId, List<Fact>> byDebtor = new HashMap<>();
    found.forEach(
        dated ->
            byDebtor.computeIfAbsent(dated.debtor(), _ -> new ArrayList<>()).add(dated.fact()));
    return byDebtor;
  }
}
