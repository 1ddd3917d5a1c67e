package org.encours.collections.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Runs the few plain statements that keep whole documents, on the transaction's connection. */
@Singleton
class JsonStore {

  private final AgroalDataSource database;
  private final DomainJson json;

  JsonStore(AgroalDataSource database, DomainJson json) {
    this.database = database;
    this.json = json;
  }

  /**
   * The number of rows changed; parameters that are no text, uuid or number are written as JSON.
   */
  int write(String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot keep a document", failed);
    }
  }

  /** Waits for a lock by that name and keeps it until the transaction ends. */
  void lock(String name) {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
      statement.setString(1, name);
      statement.execute();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot wait for " + name, failed);
    }
  }

  <T> Optional<T> one(Class<T> type, String sql, Object... parameters) {
    return all(type, sql, parameters).stream().findFirst();
  }

  /** The documents in the first column. */
  <T> List<T> all(Class<T> type, String sql, Object... parameters) {
    return all((text, reader) -> reader.read(text, type), sql, parameters);
  }

  /** The same for documents that have a form of their own. */
  <T> List<T> all(BiFunction<String, DomainJson, T> form, String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      List<T> found = new ArrayList<>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          found.add(form.apply(row.getString(1), json));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read a document", failed);
    }
  }

  private void bind(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      Object value = parameters[i];
      boolean plain =
          value == null
              || value instanceof String
              || value instanceof Number
              || value instanceof UUID;
      statement.setObject(i + 1, plain ? value : json.write(value));
    }
  }
}
