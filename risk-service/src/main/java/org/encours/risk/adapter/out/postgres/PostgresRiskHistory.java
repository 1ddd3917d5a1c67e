package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.view.RiskHistory;
import org.encours.risk.domain.assessment.Assessment;

@Singleton
class PostgresRiskHistory implements RiskHistory {

  private static final String OF =
      """
      SELECT a.* FROM explained_assessment a JOIN debtor d ON d.creditor = a.creditor AND d.id = a.debtor_id
      WHERE a.creditor = ? AND d.reference = ?
      """;

  private final Sql sql;
  private final Documents documents;

  PostgresRiskHistory(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  @Override
  public List<Entry> of(CreditorId creditor, String reference, int most, Optional<UUID> after) {
    return sql.rows(
        OF + " AND (?::uuid IS NULL OR a.id < ?::uuid) ORDER BY a.id DESC LIMIT ?",
        this::entry,
        creditor,
        reference,
        after,
        after,
        most);
  }

  @Override
  public Optional<Explained> find(CreditorId creditor, String reference, UUID assessment) {
    return sql.row(
        OF + " AND a.id = ?",
        row -> new Explained(entry(row), row.getString("evidence")),
        creditor,
        reference,
        assessment);
  }

  @Override
  public boolean knows(CreditorId creditor, String reference) {
    return sql.row(
            "SELECT 1 FROM debtor WHERE creditor = ? AND reference = ?",
            row -> true,
            creditor,
            reference)
        .isPresent();
  }

  private Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        documents.read(row.getString("assessment"), Assessment.class),
        row.getObject("made_at", OffsetDateTime.class).toInstant());
  }
}
