package org.encours.risk.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;

/**
 * Statements on the connection of the present transaction. Plain SQL, because every path here must
 * also work in bulk.
 */
@Singleton
class Sql {

  /** Reads one row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final AgroalDataSource database;

  Sql(AgroalDataSource database) {
    this.database = database;
  }

  <T> List<T> rows(String sql, Row<T> row, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      try (ResultSet found = statement.executeQuery()) {
        List<T> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(row.of(found));
        }
        return rows;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read", failed);
    }
  }

  <T> Optional<T> row(String sql, Row<T> row, Object... arguments) {
    return rows(sql, row, arguments).stream().findFirst();
  }

  /** Answers how many rows were changed. */
  int change(String sql, Object... arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot write", failed);
    }
  }

  void batch(String sql, List<Object[]> arguments) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : arguments) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot write", failed);
    }
  }

  private static void setArray(PreparedStatement statement, int place, String type, Object[] values)
      throws SQLException {
    statement.setArray(place, statement.getConnection().createArrayOf(type, values));
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object value = arguments[i] instanceof Optional<?> maybe ? maybe.orElse(null) : arguments[i];
      switch (value) {
        case CreditorId creditor -> statement.setString(i + 1, creditor.value());
        case Instant instant ->
            statement.setObject(i + 1, OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        case Enum<?> constant -> statement.setString(i + 1, constant.name());
        case UUID[] ids -> setArray(statement, i + 1, "uuid", ids);
        case String[] texts -> setArray(statement, i + 1, "text", texts);
        case LocalDate[] dates -> setArray(statement, i + 1, "date", dates);
        case BigDecimal[] numbers -> setArray(statement, i + 1, "numeric", numbers);
        case null, default -> statement.setObject(i + 1, value);
      }
    }
  }
}
