package org.encours.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;
import org.encours.platform.events.OutgoingEvent;

/** The smallest service there can be: it keeps notes, and tells of each. */
@ApplicationScoped
public class Notes {

  public record Noted(UUID id, String text) {}

  private final AgroalDataSource database;
  private final Outbox outbox;

  Notes(AgroalDataSource database, Outbox outbox) {
    this.database = database;
    this.outbox = outbox;
  }

  @Transactional
  public Noted add(CreditorId creditor, UUID id, String text) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?, ?)")) {
      insert.setObject(1, id);
      insert.setString(2, creditor.value());
      insert.setString(3, text);
      insert.executeUpdate();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    Noted noted = new Noted(id, text);
    outbox.append(List.of(new OutgoingEvent("sample.noted.v1", creditor, id.toString(), noted)));
    return noted;
  }

  /** Only tells, under a key of the caller's choice. */
  @Transactional
  public void tell(String creditor, String key, String text) {
    outbox.append(
        List.of(
            new OutgoingEvent(
                "sample.told.v1", new CreditorId(creditor), key, Map.of("text", text))));
  }

  /** Only tells, about something else than what orders it. */
  @Transactional
  public void tellAbout(String creditor, String key, String subject, String text) {
    outbox.append(
        List.of(
            new OutgoingEvent("sample.told.v1", new CreditorId(creditor), key, Map.of("text", text))
                .about(subject)));
  }

  /** Counts without any tenant filter of its own: what it sees is what row-level security shows. */
  public long count(String text) {
    try (var connection = database.getConnection();
        var count = connection.prepareStatement("SELECT count(*) FROM note WHERE text LIKE ?")) {
      count.setString(1, text);
      try (var row = count.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
