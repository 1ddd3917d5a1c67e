package org.encours.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.encours.kernel.Ids;
import org.encours.kernel.RefusedException;

/**
 * Where a change leaves its events: in the same transaction, so that neither exists without the
 * other. The {@link OutboxRelay} carries them to the broker.
 */
@Singleton
public class Outbox {

  private static final String INSERT =
      """
      INSERT INTO outbox (id, topic, key, type, creditor, occurred_at, trace_parent, data, subject)
      SELECT * FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::bytea[], ?::text[])
      """;

  private static final PrecedingStatement NOTHING =
      new PrecedingStatement() {
        @Override
        public String sql() {
          return "";
        }

        @Override
        public int bind(Connection connection, PreparedStatement statement) {
          return 0;
        }
      };

  private final AgroalDataSource database;
  private final TransactionSynchronizationRegistry transaction;
  private final OutboxRelay relay;
  private final ObjectMapper json;
  private final Ids ids;
  private final Clock clock;
  private final EventSettings settings;

  Outbox(
      AgroalDataSource database,
      TransactionSynchronizationRegistry transaction,
      OutboxRelay relay,
      ObjectMapper json,
      Ids ids,
      Clock clock,
      EventSettings settings) {
    this.database = database;
    this.transaction = transaction;
    this.relay = relay;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
    this.settings = settings;
  }

  /**
   * Adds events to the present transaction, in order.
   *
   * @throws IllegalStateException outside a transaction: an event must not outlive its change
   * @throws org.encours.kernel.RefusedException when an event is larger than {@link
   *     EventSettings#maxEventBytes()}
   */
  public void append(List<OutgoingEvent> events) {
    append(events, NOTHING);
  }

  /**
   * Adds events to the present transaction, in order, after a statement of the caller's own.
   * Without events that is not run either.
   *
   * @throws IllegalStateException outside a transaction
   * @throws org.encours.kernel.RefusedException when an event is too large
   */
  public void append(List<OutgoingEvent> events, PrecedingStatement forerunner) {
    if (events.isEmpty()) {
      return;
    }
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("events are appended within the transaction of their change");
    }
    try (Connection connection = database.getConnection()) {
      insert(connection, events, forerunner);
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot append to the outbox", failed);
    }
    transaction.registerInterposedSynchronization(new WakeRelay());
  }

  private void insert(
      Connection connection, List<OutgoingEvent> events, PrecedingStatement forerunner)
      throws SQLException {
    Timestamp now = Timestamp.from(Instant.now(clock));
    String trace = TraceContext.current();
    // The driver sends two statements in one go and waits once.
    String both = forerunner == NOTHING ? INSERT : forerunner.sql() + ";\n" + INSERT;
    try (var insert = connection.prepareStatement(both)) {
      int before = forerunner.bind(connection, insert);
      insert.setArray(before + 1, array(connection, "uuid", events, e -> ids.next()));
      insert.setArray(
          before + 2, array(connection, "text", events, e -> e.topic().orElse(settings.topic())));
      insert.setArray(before + 3, array(connection, "text", events, OutgoingEvent::key));
      insert.setArray(before + 4, array(connection, "text", events, OutgoingEvent::type));
      insert.setArray(before + 5, array(connection, "text", events, e -> e.creditor().value()));
      insert.setArray(before + 6, array(connection, "timestamptz", events, e -> now));
      insert.setArray(before + 7, array(connection, "text", events, e -> trace));
      insert.setArray(
          before + 8,
          connection.createArrayOf(
              "bytea", events.stream().map(this::bytes).toArray(byte[][]::new)));
      insert.setArray(before + 9, array(connection, "text", events, e -> e.subject().orElse(null)));
      insert.executeUpdate();
    }
  }

  private static java.sql.Array array(
      Connection connection,
      String type,
      List<OutgoingEvent> events,
      Function<OutgoingEvent, Object> of)
      throws SQLException {
    return connection.createArrayOf(type, events.stream().map(of).toArray());
  }

  private byte[] bytes(OutgoingEvent event) {
    try {
      byte[] data = event.data() instanceof byte[] raw ? raw : json.writeValueAsBytes(event.data());
      if (data.length > settings.maxEventBytes()) {
        throw new RefusedException(
            new EventTooLarge(event.type(), data.length, settings.maxEventBytes()));
      }
      return data;
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("cannot write " + event.type(), impossible);
    }
  }

  private final class WakeRelay implements Synchronization {
    @Override
    public void beforeCompletion() {
      // nothing: the rows are written already
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.wake();
      }
    }
  }
}
