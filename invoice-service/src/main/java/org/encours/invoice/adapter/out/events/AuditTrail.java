package org.encours.invoice.adapter.out.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.PrecedingStatement;

/** Keeps every change with its author, in the transaction of the change. */
@Singleton
class AuditTrail {

  /**
   * One change.
   *
   * @param subject the invoice, the debtor or the creditor that was changed
   * @param data how it is now, as JSON
   */
  record Line(CreditorId creditor, String what, String subject, byte[] data) {}

  private static final String INSERT =
      """
      INSERT INTO audit_entry (creditor, at, who, what, subject, data)
      SELECT creditor, ?, ?, what, subject, data::jsonb
      FROM unnest(?::text[], ?::text[], ?::text[], ?::text[]) AS new(creditor, what, subject, data)
      """;

  private final AgroalDataSource database;
  private final Clock clock;

  AuditTrail(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void keep(List<Line> changes) {
    try (Connection connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      bind(changes, connection, insert);
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot keep the audit trail", failed);
    }
  }

  /** The same, to be kept in one go with the events that tell of the changes. */
  PrecedingStatement before(List<Line> changes) {
    return new PrecedingStatement() {
      @Override
      public String sql() {
        return INSERT;
      }

      @Override
      public int bind(Connection connection, PreparedStatement statement) throws SQLException {
        return AuditTrail.this.bind(changes, connection, statement);
      }
    };
  }

  private int bind(List<Line> changes, Connection connection, PreparedStatement insert)
      throws SQLException {
    insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    insert.setString(2, who());
    insert.setArray(3, column(connection, changes, line -> line.creditor().value()));
    insert.setArray(4, column(connection, changes, Line::what));
    insert.setArray(5, column(connection, changes, Line::subject));
    insert.setArray(
        6, column(connection, changes, line -> new String(line.data(), StandardCharsets.UTF_8)));
    return 6;
  }

  private static java.sql.Array column(
      Connection connection, List<Line> changes, Function<Line, String> value) throws SQLException {
    return connection.createArrayOf("text", changes.stream().map(value).toArray());
  }

  /** The token's holder; a timer or an event of another service acts as the system. */
  private static String who() {
    var container = Arc.container();
    if (container != null && container.requestContext().isActive()) {
      var identity = container.instance(CurrentIdentityAssociation.class).get().getIdentity();
      if (!identity.isAnonymous()) {
        return identity.getPrincipal().getName();
      }
    }
    return "system";
  }
}
