package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.BehaviourFacts;
import org.encours.risk.application.port.Portfolio;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.debtor.DebtorId;

/** Two statements a page, each with a connection of its own when no transaction is under way. */
@Singleton
class PostgresPortfolio implements Portfolio {

  private static final String ASSESSED =
      """
      SELECT * FROM debtor
      WHERE creditor = ? AND score IS NOT NULL AND (?::uuid IS NULL OR id > ?::uuid)
      ORDER BY id LIMIT ?
      """;

  private final Sql sql;
  private final Documents documents;
  private final BehaviourFacts facts;

  PostgresPortfolio(Sql sql, Documents documents, BehaviourFacts facts) {
    this.sql = sql;
    this.documents = documents;
    this.facts = facts;
  }

  @Override
  public List<Entry> page(CreditorId creditor, Optional<DebtorId> after, int most) {
    List<DebtorFile> files =
        sql.rows(
            ASSESSED,
            row -> DebtorRow.read(row, documents).file(),
            creditor,
            after.map(DebtorId::value),
            after.map(DebtorId::value),
            most);
    Map<DebtorId, List<Fact>> histories =
        facts.of(creditor, files.stream().map(DebtorFile::id).toList());
    return files.stream()
        .map(file -> new Entry(file, histories.getOrDefault(file.id(), List.of())))
        .toList();
  }
}
