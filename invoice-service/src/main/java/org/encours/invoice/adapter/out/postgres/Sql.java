package org.encours.invoice.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/**
 * Plain SQL within the present transaction. The ledger writes sets and reads sums: here a statement
 * says more than an object mapping would.
 */
@Singleton
class Sql {

  /** Makes a value of the row the cursor stands on. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private final AgroalDataSource database;

  Sql(AgroalDataSource database) {
    this.database = database;
  }

  <T> List<T> list(String sql, Reader<T> reader, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(reader.read(rows));
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException("query failed: " + failed.getMessage(), failed);
    }
  }

  <T> Optional<T> one(String sql, Reader<T> reader, Object... parameters) {
    return list(sql, reader, parameters).stream().findFirst();
  }

  int update(String sql, Object... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepare(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("update failed: " + failed.getMessage(), failed);
    }
  }

  /** Makes others who name the same thing wait until the transaction ends. */
  void lock(String thing, CreditorId creditor, String name) {
    list(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        thing + "/" + creditor.value() + "/" + name);
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      bind(connection, statement, i + 1, parameters[i]);
    }
    return statement;
  }

  private static void bind(
      Connection connection, PreparedStatement statement, int index, Object value)
      throws SQLException {
    switch (value) {
      case Optional<?> optional -> bind(connection, statement, index, optional.orElse(null));
      case CreditorId creditor -> statement.setString(index, creditor.value());
      case Enum<?> constant -> statement.setString(index, constant.name());
      case Column column ->
          statement.setArray(index, connection.createArrayOf(column.type(), column.values()));
      case Collection<?> ids ->
          statement.setArray(index, connection.createArrayOf("uuid", ids.toArray()));
      case null, default -> statement.setObject(index, value);
    }
  }

  /** One column of a set that is written at once. */
  record Column(String type, Object[] values) {

    static <T> Column of(String type, List<T> rows, Function<T, ?> value) {
      return new Column(type, rows.stream().map(value).map(Column::plain).toArray());
    }

    private static Object plain(Object value) {
      return switch (value) {
        case Optional<?> optional -> plain(optional.orElse(null));
        case Enum<?> constant -> constant.name();
        case LocalDate date -> date.toString();
        case null, default -> value;
      };
    }
  }

  static Money money(ResultSet row, String column, String currency) throws SQLException {
    return new Money(row.getBigDecimal(column), Currency.getInstance(currency));
  }

  static Optional<Money> moneyIf(ResultSet row, String column, String currency)
      throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return Optional.ofNullable(amount)
        .map(exact -> new Money(exact, Currency.getInstance(currency)));
  }

  static LocalDate date(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static Optional<LocalDate> dateIf(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(date(row, column));
  }

  static Optional<String> textIf(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
