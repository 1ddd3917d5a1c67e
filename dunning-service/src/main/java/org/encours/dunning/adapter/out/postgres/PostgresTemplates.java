package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.port.Templates;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.template.MessageTemplate;
import org.encours.dunning.domain.template.Occasion;
import org.encours.dunning.domain.template.TemplateKey;
import org.encours.dunning.domain.template.TemplateText;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresTemplates implements Templates {

  private final Sql sql;
  private final Clock clock;

  PostgresTemplates(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public Optional<MessageTemplate> inForce(CreditorId creditor, TemplateKey key) {
    return sql.one(
            """
            SELECT * FROM message_template
            WHERE creditor = ? AND language = ? AND channel = ? AND occasion = ?
            ORDER BY version DESC LIMIT 1
            """,
            PostgresTemplates::read,
            creditor,
            key.language(),
            key.channel(),
            key.occasion())
        .flatMap(latest -> latest);
  }

  @Override
  public Optional<MessageTemplate> version(CreditorId creditor, TemplateKey key, int version) {
    return sql.one(
            """
            SELECT * FROM message_template
            WHERE creditor = ? AND language = ? AND channel = ? AND occasion = ? AND version = ?
            """,
            PostgresTemplates::read,
            creditor,
            key.language(),
            key.channel(),
            key.occasion(),
            version)
        .flatMap(it -> it);
  }

  @Override
  public List<MessageTemplate> all(CreditorId creditor) {
    return sql
        .list(
            """
            SELECT DISTINCT ON (language, channel, occasion) * FROM message_template
            WHERE creditor = ? ORDER BY language, channel, occasion, version DESC
            """,
            PostgresTemplates::read,
            creditor)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public int save(CreditorId creditor, TemplateKey key, Optional<TemplateText> text, String by) {
    sql.list(
        "SELECT pg_advisory_xact_lock(hashtext(?)) AS locked",
        row -> true,
        "templates of " + creditor);
    return sql.one(
            """
            INSERT INTO message_template
            SELECT ?, ?, ?, ?, coalesce(max(version), 0) + 1, ?::jsonb, ?, ? FROM message_template
            WHERE creditor = ? AND language = ? AND channel = ? AND occasion = ?
            RETURNING version
            """,
            row -> row.number("version"),
            creditor,
            key.language(),
            key.channel(),
            key.occasion(),
            text.map(sql::json),
            Instant.now(clock),
            by,
            creditor,
            key.language(),
            key.channel(),
            key.occasion())
        .orElseThrow();
  }

  /** Empty for a version that went back to the house's words. */
  private static Optional<MessageTemplate> read(Row row) throws SQLException {
    return row.text("text") == null
        ? Optional.empty()
        : Optional.of(
            new MessageTemplate(
                new TemplateKey(
                    row.text("language"),
                    row.constant(Channel.class, "channel"),
                    row.constant(Occasion.class, "occasion")),
                row.number("version"),
                row.json("text", TemplateText.class)));
  }
}
