package org.encours.platform.rest;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.encours.kernel.CreditorId;

/**
 * Answers kept per creditor and key. The first of two simultaneous requests makes the second wait.
 */
@Singleton
class IdempotencyStore {

  record Answer(byte[] fingerprint, int status, String location, byte[] body) {}

  private final AgroalDataSource database;

  IdempotencyStore(AgroalDataSource database) {
    this.database = database;
  }

  /** Takes the key for the present transaction; else the answer that was given for it. */
  Optional<Answer> claim(CreditorId creditor, String key, byte[] fingerprint) {
    try (Connection connection = database.getConnection()) {
      try (var claim =
          connection.prepareStatement(
              "INSERT INTO idempotency (creditor, key, fingerprint) VALUES (?, ?, ?) ON CONFLICT DO"
                  + " NOTHING")) {
        claim.setString(1, creditor.value());
        claim.setString(2, key);
        claim.setBytes(3, fingerprint);
        if (claim.executeUpdate() == 1) {
          return Optional.empty();
        }
      }
      return Optional.of(given(connection, creditor, key));
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot look up an idempotency key", failed);
    }
  }

  private static Answer given(Connection connection, CreditorId creditor, String key)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT fingerprint, status, location, body FROM idempotency WHERE creditor = ? AND key"
                + " = ?")) {
      select.setString(1, creditor.value());
      select.setString(2, key);
      try (var row = select.executeQuery()) {
        row.next();
        return new Answer(row.getBytes(1), row.getInt(2), row.getString(3), row.getBytes(4));
      }
    }
  }

  void keep(CreditorId creditor, String key, int status, String location, byte[] body) {
    try (Connection connection = database.getConnection();
        var keep =
            connection.prepareStatement(
                "UPDATE idempotency SET status = ?, location = ?, body = ? WHERE creditor = ? AND"
                    + " key = ?")) {
      keep.setInt(1, status);
      keep.setString(2, location);
      keep.setBytes(3, body);
      keep.setString(4, creditor.value());
      keep.setString(5, key);
      keep.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot keep an answer", failed);
    }
  }
}
