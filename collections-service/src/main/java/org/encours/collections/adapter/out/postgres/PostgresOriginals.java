package org.encours.collections.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.encours.collections.application.port.Originals;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresOriginals implements Originals {

  private final AgroalDataSource database;
  private final JsonStore documents;

  PostgresOriginals(AgroalDataSource database, JsonStore documents) {
    this.database = database;
    this.documents = documents;
  }

  @Override
  public void keep(CreditorId creditor, CaseId of, Original original) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO case_original (creditor, case_id, sha256, bytes) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING")) {
      insert.setString(1, creditor.value());
      insert.setObject(2, of.value());
      insert.setString(3, original.sha256());
      insert.setBytes(4, original.bytes());
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot keep an original", failed);
    }
  }

  @Override
  public List<Original> of(CreditorId creditor, CaseId of, Set<String> sha256s) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT sha256, bytes FROM case_original"
                    + " WHERE creditor = ? AND case_id = ? AND sha256 = ANY (?) ORDER BY sha256")) {
      select.setString(1, creditor.value());
      select.setObject(2, of.value());
      select.setArray(3, connection.createArrayOf("text", sha256s.toArray()));
      List<Original> found = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(new Original(row.getString(1), row.getBytes(2)));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read the originals of a case", failed);
    }
  }

  @Override
  public long size(CreditorId creditor, CaseId of) {
    return documents
        .one(
            Long.class,
            "SELECT coalesce(sum(length(bytes)), 0) FROM case_original"
                + " WHERE creditor = ? AND case_id = ?",
            creditor.value(),
            of.value())
        .orElse(0L);
  }
}
