package org.encours.collections.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.collections.application.port.Papers;
import org.encours.collections.application.view.WantedPapers;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.dossier.Exhibit;
import org.encours.kernel.CreditorId;

/** Copies of papers as rows, and the list of what is still to be fetched. */
@Singleton
class PostgresPapers implements Papers {

  private static final String TAKE =
      """
      UPDATE paper_wanted SET next_attempt = ?::timestamptz WHERE case_id = (
        SELECT case_id FROM paper_wanted WHERE next_attempt <= ?::timestamptz
        ORDER BY next_attempt LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING creditor, case_id, failures
      """;

  private final AgroalDataSource database;

  PostgresPapers(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public void want(CreditorId creditor, CaseId of, Instant from) {
    write(
        """
        INSERT INTO paper_wanted (creditor, case_id, next_attempt) VALUES (?, ?, ?::timestamptz)
        ON CONFLICT (case_id) DO UPDATE SET next_attempt = excluded.next_attempt, failures = 0
        """,
        creditor.value(),
        of.value(),
        from.toString());
  }

  @Override
  public Optional<WantedPapers> take(Instant now, Instant until) {
    return read(
            row ->
                new WantedPapers(
                    new CreditorId(row.getString(1)),
                    new CaseId(row.getObject(2, UUID.class)),
                    row.getInt(3)),
            TAKE,
            until.toString(),
            now.toString())
        .stream()
        .findFirst();
  }

  @Override
  public void done(CreditorId creditor, CaseId of) {
    write(
        "DELETE FROM paper_wanted WHERE creditor = ? AND case_id = ?",
        creditor.value(),
        of.value());
  }

  @Override
  public void failed(CreditorId creditor, CaseId of, int failures, Instant again) {
    write(
        """
        UPDATE paper_wanted SET failures = ?, next_attempt = ?::timestamptz
        WHERE creditor = ? AND case_id = ?
        """,
        failures,
        again.toString(),
        creditor.value(),
        of.value());
  }

  @Override
  public Set<String> names(CreditorId creditor, CaseId of) {
    return new HashSet<>(
        read(
            row -> row.getString(1),
            "SELECT name FROM case_paper WHERE creditor = ? AND case_id = ?",
            creditor.value(),
            of.value()));
  }

  @Override
  public void keep(CreditorId creditor, CaseId of, Copy copy, LocalDate fetchedOn) {
    write(
        """
        INSERT INTO case_paper (creditor, case_id, name, sha256, fetched_on, content)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (case_id, name) DO UPDATE SET sha256 = excluded.sha256,
          fetched_on = excluded.fetched_on, content = excluded.content
        """,
        creditor.value(),
        of.value(),
        copy.name(),
        Exhibit.sha256(copy.bytes()),
        fetchedOn,
        copy.bytes());
  }

  @Override
  public List<Copy> of(CreditorId creditor, CaseId of, LocalDate day) {
    return read(
        row -> new Copy(row.getString(1), row.getBytes(2)),
        """
        SELECT name, content FROM case_paper
        WHERE creditor = ? AND case_id = ? AND fetched_on <= ? ORDER BY name
        """,
        creditor.value(),
        of.value(),
        day);
  }

  private interface Mapping<T> {
    T of(ResultSet row) throws SQLException;
  }

  private void write(String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot keep papers", failed);
    }
  }

  private <T> List<T> read(Mapping<T> mapping, String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(mapping.of(row));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read papers", failed);
    }
  }
}
