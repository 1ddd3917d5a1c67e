package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;

@Singleton
class PostgresBehaviourFacts implements BehaviourFacts {

  private final Sql sql;
  private final Documents documents;

  PostgresBehaviourFacts(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  @Override
  public Map<DebtorId, List<Fact>> of(CreditorId creditor, Collection<DebtorId> debtors) {
    record Dated(DebtorId debtor, Fact fact) {}
    List<Dated> found =
        sql.rows(
            """
            SELECT * FROM fact WHERE creditor = ? AND debtor_id = ANY (?) AND kind <> 'FORGOTTEN'
            ORDER BY event_id
            """,
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
