package org.encours.platform.events;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.encours.kernel.CreditorId;
import org.encours.platform.retention.Erasures;
import org.encours.platform.tenancy.Tenancy;

/** The transaction that holds both the effects of events and the note that they had them. */
@Singleton
class InboxTransaction {

  private static final String NOTE =
      """
      INSERT INTO inbox (consumer, event_id) SELECT ?, unnest(?::uuid[])
      ON CONFLICT DO NOTHING RETURNING event_id
      """;

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final AgroalDataSource database;
  private final Tenancy tenancy;
  private final Erasures erasures;

  InboxTransaction(AgroalDataSource database, Tenancy tenancy, Erasures erasures) {
    this.database = database;
    this.tenancy = tenancy;
    this.erasures = erasures;
  }

  void deliver(EventRouter router, CreditorId creditor, List<ReceivedEvent> events) {
    tenancy.in(
        creditor,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () -> {
                      Set<UUID> unseen = note(router.consumer(), events);
                      // What a frame does for all of them goes on from the first.
                      try (Scope _ = TraceContext.of(events.getFirst().record().headers())) {
                        router.together(
                            creditor, () -> deliverNew(router, creditor, events, unseen));
                      }
                    }));
  }

  private void deliverNew(
      EventRouter router, CreditorId creditor, List<ReceivedEvent> events, Set<UUID> unseen) {
    Set<UUID> erased = erased(router, creditor, events);
    for (ReceivedEvent event : events) {
      if (unseen.remove(event.envelope().id()) && !isForgotten(router, event, erased)) {
        try (Scope _ = TraceContext.of(event.record().headers())) {
          router.deliver(event.envelope(), event.record().value());
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }
    }
  }

  private Set<UUID> erased(EventRouter router, CreditorId creditor, List<ReceivedEvent> events) {
    return router.forgetting().isEmpty()
        ? Set.of()
        : erasures.among(
            creditor, events.stream().flatMap(event -> debtor(event).stream()).distinct().toList());
  }

  private static boolean isForgotten(EventRouter router, ReceivedEvent event, Set<UUID> erased) {
    return !erased.isEmpty()
        && !router.forgetting().equals(Optional.of(event.envelope().type()))
        && debtor(event).filter(erased::contains).isPresent();
  }

  /** The key of what is about a debtor is its id; of what is about a creditor, the creditor's. */
  private static Optional<UUID> debtor(ReceivedEvent event) {
    String key = event.record().key();
    return Optional.ofNullable(key).filter(UUID_FORM.asMatchPredicate()).map(UUID::fromString);
  }

  private Set<UUID> note(String consumer, List<ReceivedEvent> events) {
    try (var connection = database.getConnection();
        var note = connection.prepareStatement(NOTE)) {
      note.setString(1, consumer);
      note.setArray(
          2,
          connection.createArrayOf(
              "uuid", events.stream().map(e -> e.envelope().id()).distinct().toArray()));
      Set<UUID> unseen = new HashSet<>();
      try (var row = note.executeQuery()) {
        while (row.next()) {
          unseen.add(row.getObject(1, UUID.class));
        }
      }
      return unseen;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot note consumed events", failed);
    }
  }
}
