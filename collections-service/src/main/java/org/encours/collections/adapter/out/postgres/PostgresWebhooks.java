package org.encours.collections.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.collections.application.port.Webhooks;
import org.encours.collections.application.view.DueWebhooks;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Webhook;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresWebhooks implements Webhooks, DueWebhooks {

  private static final String FIND =
      "SELECT webhook FROM agency_webhook WHERE creditor = ? AND agency = ?";

  private static final String DUE =
      """
      SELECT creditor, agency FROM agency_webhook w
      WHERE next_attempt <= ? AND EXISTS (SELECT FROM agency_event e
        WHERE e.creditor = w.creditor AND e.agency = w.agency AND e.position > w.position)
      ORDER BY next_attempt
      """;

  private final JsonStore documents;
  private final AgroalDataSource database;

  PostgresWebhooks(JsonStore documents, AgroalDataSource database) {
    this.documents = documents;
    this.database = database;
  }

  @Override
  public Optional<Webhook> find(CreditorId creditor, AgencyId agency) {
    return documents.one(Webhook.class, FIND, creditor.value(), agency.value());
  }

  @Override
  public Optional<Webhook> take(CreditorId creditor, AgencyId agency) {
    return documents.one(
        Webhook.class, FIND + " FOR UPDATE SKIP LOCKED", creditor.value(), agency.value());
  }

  @Override
  public void put(CreditorId creditor, Webhook webhook) {
    documents.write(
        """
        INSERT INTO agency_webhook (creditor, agency, position, next_attempt, webhook)
        VALUES (?, ?, ?, ?::timestamptz, ?::jsonb)
        ON CONFLICT (creditor, agency) DO UPDATE SET position = excluded.position,
          next_attempt = excluded.next_attempt, webhook = excluded.webhook
        """,
        creditor.value(),
        webhook.agency().value(),
        webhook.position(),
        webhook.nextAttempt().toString(),
        webhook);
  }

  @Override
  public boolean remove(CreditorId creditor, AgencyId agency) {
    return documents.write(
            "DELETE FROM agency_webhook WHERE creditor = ? AND agency = ?",
            creditor.value(),
            agency.value())
        > 0;
  }

  @Override
  public List<Due> at(Instant now) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(DUE)) {
      select.setTimestamp(1, Timestamp.from(now));
      List<Due> due = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          due.add(new Due(new CreditorId(row.getString(1)), new AgencyId(row.getString(2))));
        }
      }
      return due;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot find the webhooks that are due", failed);
    }
  }
}
