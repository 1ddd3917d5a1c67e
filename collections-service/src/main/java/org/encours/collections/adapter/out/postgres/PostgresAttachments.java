package org.encours.collections.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.encours.collections.application.port.Attachments;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.StoredFile;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresAttachments implements Attachments {

  private static final String FIND =
      """
      SELECT file, bytes FROM case_attachment
      WHERE creditor = ? AND case_id = ? AND agency = ? AND handed_in_by = ? AND sha256 = ?
      """;

  private final AgroalDataSource database;
  private final JsonStore documents;
  private final DomainJson json;

  PostgresAttachments(AgroalDataSource database, JsonStore documents, DomainJson json) {
    this.database = database;
    this.documents = documents;
    this.json = json;
  }

  @Override
  public void keep(CreditorId creditor, CaseId of, StoredFile kept) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO case_attachment
                  (creditor, case_id, agency, handed_in_by, sha256, file, bytes)
                VALUES (?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING
                """)) {
      insert.setString(1, creditor.value());
      insert.setObject(2, of.value());
      insert.setString(3, kept.file().agency().value());
      insert.setString(4, kept.file().by().name());
      insert.setString(5, kept.file().sha256());
      insert.setString(6, json.write(kept.file()));
      insert.setBytes(7, kept.bytes());
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot keep a file", failed);
    }
  }

  @Override
  public Optional<StoredFile> find(
      CreditorId creditor, CaseId of, AgencyId agency, Attachment.Side by, String sha256) {
    if (agency == null) {
      return Optional.empty();
    }
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(FIND)) {
      select.setString(1, creditor.value());
      select.setObject(2, of.value());
      select.setString(3, agency.value());
      select.setString(4, by.name());
      select.setString(5, sha256);
      try (var row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new StoredFile(json.read(row.getString(1), Attachment.class), row.getBytes(2)))
            : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read a file", failed);
    }
  }

  @Override
  public long size(CreditorId creditor, CaseId of) {
    return documents
        .one(
            Long.class,
            "SELECT coalesce(sum(length(bytes)), 0) FROM case_attachment"
                + " WHERE creditor = ? AND case_id = ?",
            creditor.value(),
            of.value())
        .orElse(0L);
  }
}
