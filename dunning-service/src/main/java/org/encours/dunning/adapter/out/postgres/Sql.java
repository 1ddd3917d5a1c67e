package org.encours.dunning.adapter.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/** The little that JDBC lacks: values bound by their Java type, rows read by name, batches. */
@Singleton
class Sql {

  /** Reads one row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  private final AgroalDataSource database;
  private final ObjectMapper json;

  Sql(AgroalDataSource database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  <T> List<T> list(String statement, Reader<T> reader, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(statement)) {
      bind(connection, query, values);
      try (var rows = query.executeQuery()) {
        List<T> found = new ArrayList<>();
        Row row = new Row(rows, json);
        while (rows.next()) {
          found.add(reader.read(row));
        }
        return found;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
  }

  <T> Optional<T> one(String statement, Reader<T> reader, Object... values) {
    return list(statement, reader, values).stream().findFirst();
  }

  int update(String statement, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(statement)) {
      bind(connection, update, values);
      return update.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
  }

  void batch(String statement, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(statement)) {
      for (Object[] row : rows) {
        bind(connection, update, row);
        update.addBatch();
      }
      update.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed.getMessage(), failed);
    }
  }

  String json(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write " + value.getClass(), impossible);
    }
  }

  private static void bind(Connection connection, PreparedStatement statement, Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, bound(connection, values[i]));
    }
  }

  private static Object bound(Connection connection, Object value) throws SQLException {
    return switch (value) {
      case null -> null;
      case Optional<?> maybe -> bound(connection, maybe.orElse(null));
      case CreditorId creditor -> creditor.value();
      case Enum<?> constant -> constant.name();
      case Instant instant -> instant.atOffset(ZoneOffset.UTC);
      case String[] texts -> connection.createArrayOf("text", texts);
      case Collection<?> ids -> connection.createArrayOf("uuid", ids.toArray(UUID[]::new));
      default -> value;
    };
  }
}
