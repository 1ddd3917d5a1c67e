package org.encours.platform.retention;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Plain SQL over the rows of one debtor, within the present transaction. */
@Singleton
class PersonRows {

  @FunctionalInterface
  interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final AgroalDataSource database;

  PersonRows(AgroalDataSource database) {
    this.database = database;
  }

  <T> List<T> list(String sql, Reading<T> reading, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters);
        ResultSet row = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (row.next()) {
        found.add(reading.read(row));
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot read what is kept of a person", failed);
    }
  }

  int change(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot erase what is kept of a person", failed);
    }
  }

  /** As many of the parameters as the statement has places. */
  private static PreparedStatement prepared(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    long places = sql.chars().filter(sign -> sign == '?').count();
    for (int i = 0; i < Math.min(places, parameters.length); i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
