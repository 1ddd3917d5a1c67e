package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorPages;
import org.encours.dunning.application.port.PageLinks;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.dunning.domain.page.ActKind;
import org.encours.dunning.domain.page.AttachedFile;
import org.encours.dunning.domain.page.DebtorLink;
import org.encours.dunning.domain.page.DoneAct;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;

/** Links are random and kept as hashes: who reads the database cannot open a page. */
@Singleton
class PostgresDebtorPages implements DebtorPages, PageLinks {

  private static final int TOKEN_BYTES = 24;

  private final SecureRandom random = new SecureRandom();
  private final Sql sql;
  private final Tenancy tenancy;
  private final DunningSettings.Page settings;
  private final Clock clock;

  PostgresDebtorPages(Sql sql, Tenancy tenancy, DunningSettings settings, Clock clock) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.settings = settings.page();
    this.clock = clock;
  }

  @Override
  @Transactional
  public Optional<URI> issue(ReminderOrder order) {
    return settings.url().map(site -> issue(order, site));
  }

  private URI issue(ReminderOrder order, URI site) {
    byte[] secret = new byte[TOKEN_BYTES];
    random.nextBytes(secret);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    Instant now = Instant.now(clock);
    sql.update(
        """
        INSERT INTO debtor_link (hash, creditor, debtor_id, reminder_id, made_at, expires_at) VALUES (?, ?, ?, ?, ?, ?)
        """,
        hash(token),
        order.creditor(),
        order.debtorId(),
        order.id(),
        now,
        now.plus(settings.validFor()));
    return URI.create(site.toString().replaceAll("/$", "") + "/d/" + token);
  }

  @Override
  public Optional<DebtorLink> find(String token) {
    return tenancy.everywhere(
        () ->
            sql.one(
                """
                SELECT l.* FROM debtor_link l JOIN reminder r ON r.creditor = l.creditor AND r.id = l.reminder_id
                WHERE l.hash = ? AND r.state IN ('SENDING', 'SENT', 'IN_DOUBT')
                """,
                this::link,
                hash(token)));
  }

  private DebtorLink link(Row row) throws SQLException {
    Instant expires = row.instant("expires_at");
    return new DebtorLink(
        row.creditor(),
        row.uuid("debtor_id"),
        row.uuid("reminder_id"),
        row.text("revoked_at") == null
            ? expires.isAfter(Instant.now(clock)) ? DebtorLink.State.OPEN : DebtorLink.State.EXPIRED
            : DebtorLink.State.REVOKED,
        expires);
  }

  @Override
  public boolean revoke(CreditorId creditor, UUID reminder, Instant at) {
    return sql.update(
            """
            UPDATE debtor_link SET revoked_at = coalesce(revoked_at, ?) WHERE creditor = ? AND reminder_id = ?
            """,
            at,
            creditor,
            reminder)
        > 0;
  }

  @Override
  public List<DoneAct> done(DebtorLink link) {
    return sql.list(
        "SELECT * FROM debtor_act WHERE creditor = ? AND reminder_id = ? ORDER BY at, id",
        row ->
            new DoneAct(
                row.uuid("id"),
                row.constant(ActKind.class, "kind"),
                row.text("key"),
                row.instant("at"),
                row.date("on_day")),
        link.creditor(),
        link.reminderId());
  }

  @Override
  public List<DoneAct> lock(DebtorLink link) {
    sql.list(
        "SELECT 1 FROM debtor_link WHERE creditor = ? AND reminder_id = ? ORDER BY hash FOR UPDATE",
        _ -> true,
        link.creditor(),
        link.reminderId());
    return done(link);
  }

  @Override
  public void note(DebtorLink link, DoneAct act, Optional<AttachedFile> file) {
    sql.update(
        """
        INSERT INTO debtor_act (id, creditor, debtor_id, reminder_id, kind, key, at, on_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        act.id(),
        link.creditor(),
        link.debtorId(),
        link.reminderId(),
        act.kind(),
        act.key(),
        act.at(),
        act.on());
    file.ifPresent(
        it ->
            sql.update(
                """
                INSERT INTO contact_file (contact_id, creditor, debtor_id, name, media_type, content) VALUES (?, ?, ?, ?, ?, ?)
                """,
                act.id(),
                link.creditor(),
                link.debtorId(),
                it.name(),
                it.mediaType(),
                it.content()));
  }

  @Override
  public Optional<AttachedFile> file(CreditorId creditor, UUID contact) {
    return sql.one(
        "SELECT * FROM contact_file WHERE creditor = ? AND contact_id = ?",
        row -> new AttachedFile(row.text("name"), row.text("media_type"), row.bytes("content")),
        creditor,
        contact);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
