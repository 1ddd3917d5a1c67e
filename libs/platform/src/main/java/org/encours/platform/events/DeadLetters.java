package org.encours.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.NotFound;

/**
 * Events that could not have their effect: kept in the database, where a person replays or drops
 * them, and told on {@code <topic>.<consumer>.dlq} for whoever watches.
 */
@Singleton
class DeadLetters {

  record Loaded(String consumer, ReceivedEvent event) {}

  private final AgroalDataSource database;
  private final Outbox outbox;
  private final ObjectMapper json;
  private final Ids ids;
  private final Clock clock;

  DeadLetters(AgroalDataSource database, Outbox outbox, ObjectMapper json, Ids ids, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /** Once, however often the event is delivered and fails. */
  void record(String consumer, ConsumerRecord<String, byte[]> record, Throwable error) {
    QuarkusTransaction.requiringNew().run(() -> insert(consumer, record, error));
  }

  private void insert(String consumer, ConsumerRecord<String, byte[]> record, Throwable error) {
    String type = String.valueOf(EventEnvelope.text(record.headers(), "ce_type"));
    String creditor = EventEnvelope.text(record.headers(), "ce_creditor");
    byte[] data = record.value() == null ? new byte[0] : record.value();
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO dead_letter
                  (id, consumer, topic, event_id, type, creditor, key, headers, data, error, failed_at, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
                ON CONFLICT (consumer, origin) DO NOTHING
                """)) {
      insert.setObject(1, ids.next());
      insert.setString(2, consumer);
      insert.setString(3, record.topic());
      UUID event = DeadLetterDetails.uuid(EventEnvelope.text(record.headers(), "ce_id"));
      insert.setObject(4, event);
      insert.setString(5, type);
      insert.setString(6, creditor == null ? "" : creditor);
      insert.setString(7, record.key());
      insert.setString(8, json.writeValueAsString(DeadLetterDetails.headers(record)));
      insert.setBytes(9, data);
      insert.setString(10, DeadLetterDetails.words(error));
      insert.setTimestamp(11, Timestamp.from(Instant.now(clock)));
      insert.setString(12, event == null ? DeadLetterDetails.place(record) : event.toString());
      if (insert.executeUpdate() == 0) {
        return;
      }
    } catch (SQLException | JsonProcessingException failed) {
      throw new IllegalStateException("cannot keep a dead letter", failed);
    }
    outbox.append(
        List.of(
            new OutgoingEvent(
                    type, DeadLetterDetails.tenant(creditor), String.valueOf(record.key()), data)
                .to(record.topic() + "." + consumer + ".dlq")));
  }

  /** Those of the creditor, and those of which nobody can tell whose they are. */
  List<DeadLetter> list(CreditorId creditor, int limit) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                """
                SELECT id, consumer, topic, event_id, type, creditor, error, failed_at
                FROM dead_letter WHERE creditor IN (?, '') ORDER BY failed_at, id LIMIT ?
                """)) {
      select.setString(1, creditor.value());
      select.setInt(2, limit);
      List<DeadLetter> letters = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          letters.add(letter(row));
        }
      }
      return letters;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot list dead letters", failed);
    }
  }

  /** The event as it came, to be delivered again to whom it failed at. */
  Loaded load(CreditorId creditor, UUID id) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                """
                SELECT topic, key, headers, data, consumer FROM dead_letter
                WHERE id = ? AND creditor IN (?, '')
                """)) {
      select.setObject(1, id);
      select.setString(2, creditor.value());
      try (var row = select.executeQuery()) {
        if (!row.next()) {
          throw unknown(id);
        }
        var record =
            new ConsumerRecord<>(row.getString(1), 0, 0, row.getString(2), row.getBytes(4));
        Map<?, ?> headers = json.readValue(row.getString(3), Map.class);
        headers.forEach(
            (name, value) ->
                record
                    .headers()
                    .add(name.toString(), value.toString().getBytes(StandardCharsets.UTF_8)));
        return new Loaded(row.getString(5), new ReceivedEvent(EventEnvelope.read(record), record));
      }
    } catch (SQLException | JsonProcessingException failed) {
      throw new IllegalStateException("cannot read dead letter " + id, failed);
    }
  }

  void drop(CreditorId creditor, UUID id) {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement(
                "DELETE FROM dead_letter WHERE id = ? AND creditor IN (?, '')")) {
      delete.setObject(1, id);
      delete.setString(2, creditor.value());
      if (delete.executeUpdate() == 0) {
        throw unknown(id);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot drop dead letter " + id, failed);
    }
  }

  private static DeadLetter letter(ResultSet row) throws SQLException {
    return new DeadLetter(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getObject(4, UUID.class),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getTimestamp(8).toInstant());
  }

  private static NotFound unknown(UUID id) {
    return new NotFound("There is no dead letter " + id + ".");
  }
}
