package org.encours.platform.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
  private final EventSettings settings;
  private final Ids ids;
  private final Clock clock;

  DeadLetters(
      AgroalDataSource database, Outbox outbox, EventSettings settings, Ids ids, Clock clock) {
    this.database = database;
    this.outbox = outbox;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  /** Once, however often the event is delivered and fails. */
  void record(String consumer, ConsumerRecord<String, byte[]> record, Throwable error) {
    QuarkusTransaction.requiringNew().run(() -> insert(consumer, record, error));
  }

  private void insert(String consumer, ConsumerRecord<String, byte[]> record, Throwable error) {
    String type = DeadLetterDetails.name(EventEnvelope.text(record.headers(), "ce_type"));
    String creditor =
        DeadLetterDetails.creditor(EventEnvelope.text(record.headers(), "ce_creditor"));
    byte[] data = kept(record);
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO dead_letter
                  (id, consumer, topic, event_id, type, creditor, key, headers, data, error, failed_at, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (consumer, origin) DO NOTHING
                """)) {
      insert.setObject(1, ids.next());
      insert.setString(2, consumer);
      insert.setString(3, record.topic());
      UUID event = DeadLetterDetails.uuid(EventEnvelope.text(record.headers(), "ce_id"));
      insert.setObject(4, event);
      insert.setString(5, type);
      insert.setString(6, creditor);
      insert.setBytes(7, DeadLetterDetails.key(record));
      insert.setBytes(8, DeadLetterDetails.headers(record));
      insert.setBytes(9, data);
      insert.setString(10, DeadLetterDetails.words(error));
      insert.setTimestamp(11, Timestamp.from(Instant.now(clock)));
      insert.setString(12, event == null ? DeadLetterDetails.place(record) : event.toString());
      if (insert.executeUpdate() == 0) {
        return;
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot keep a dead letter", failed);
    }
    outbox.append(
        List.of(
            new OutgoingEvent(
                    type,
                    new CreditorId(creditor.isEmpty() ? "unknown" : creditor),
                    DeadLetterDetails.name(record.key()),
                    data)
                .to(record.topic() + "." + consumer + ".dlq")));
  }

  /** What is larger than any event of ours is not kept; its place on the topic is. */
  private byte[] kept(ConsumerRecord<String, byte[]> record) {
    return record.value() == null || record.value().length > settings.maxEventBytes()
        ? new byte[0]
        : record.value();
  }

  /**
   * Those of a creditor in the order in which they failed.
   *
   * @param creditor empty for those of which nobody can tell whose they are
   * @param after the last one of the page before, or null
   */
  List<DeadLetter> list(String creditor, UUID after, int limit) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                """
                SELECT id, consumer, topic, event_id, type, creditor, error, failed_at
                FROM dead_letter
                WHERE creditor = ?
                  AND (?::uuid IS NULL OR (failed_at, id) > (SELECT failed_at, id FROM dead_letter WHERE id = ?))
                ORDER BY failed_at, id LIMIT ?
                """)) {
      select.setString(1, creditor);
      select.setObject(2, after);
      select.setObject(3, after);
      select.setInt(4, limit);
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

  /**
   * The event as it came, to be delivered again to whom it failed at.
   *
   * @throws MalformedEvent when it is no event of ours
   */
  Loaded load(String creditor, UUID id) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                """
                SELECT topic, key, headers, data, consumer FROM dead_letter
                WHERE id = ? AND creditor = ?
                """)) {
      select.setObject(1, id);
      select.setString(2, creditor);
      try (var row = select.executeQuery()) {
        if (!row.next()) {
          throw unknown(id);
        }
        byte[] key = row.getBytes(2);
        var record =
            new ConsumerRecord<>(
                row.getString(1),
                0,
                0,
                key == null ? null : new String(key, StandardCharsets.UTF_8),
                row.getBytes(4));
        DeadLetterDetails.headers(row.getBytes(3))
            .forEach(
                (name, value) ->
                    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new Loaded(row.getString(5), new ReceivedEvent(EventEnvelope.read(record), record));
      }
    } catch (SQLException | IOException failed) {
      throw new IllegalStateException("cannot read dead letter " + id, failed);
    }
  }

  void drop(String creditor, UUID id) {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement("DELETE FROM dead_letter WHERE id = ? AND creditor = ?")) {
      delete.setObject(1, id);
      delete.setString(2, creditor);
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
