package org.encours.dunning.adapter.out.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** The present row of a result, by column name. */
record Row(ResultSet result, ObjectMapper json) {

  UUID uuid(String column) throws SQLException {
    return result.getObject(column, UUID.class);
  }

  String text(String column) throws SQLException {
    return result.getString(column);
  }

  CreditorId creditor() throws SQLException {
    return new CreditorId(text("creditor"));
  }

  LocalDate date(String column) throws SQLException {
    return result.getObject(column, LocalDate.class);
  }

  Instant instant(String column) throws SQLException {
    OffsetDateTime time = result.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  int number(String column) throws SQLException {
    return result.getInt(column);
  }

  long count(String column) throws SQLException {
    return result.getLong(column);
  }

  boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }

  Money money(String column, String currencyColumn) throws SQLException {
    BigDecimal amount = result.getBigDecimal(column);
    return amount == null ? null : new Money(amount, Currency.getInstance(text(currencyColumn)));
  }

  BigDecimal decimal(String column) throws SQLException {
    return result.getBigDecimal(column);
  }

  List<UUID> uuids(String column) throws SQLException {
    return List.of((UUID[]) result.getArray(column).getArray());
  }

  List<String> texts(String column) throws SQLException {
    return List.of((String[]) result.getArray(column).getArray());
  }

  byte[] bytes(String column) throws SQLException {
    return result.getBytes(column);
  }

  <T extends Enum<T>> T constant(Class<T> type, String column) throws SQLException {
    return Enum.valueOf(type, text(column));
  }

  <T> T json(String column, Class<T> type) throws SQLException {
    try {
      return json.readValue(text(column), type);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(column + " cannot be read", unreadable);
    }
  }

  static <T> Optional<T> maybe(T value) {
    return Optional.ofNullable(value);
  }
}
