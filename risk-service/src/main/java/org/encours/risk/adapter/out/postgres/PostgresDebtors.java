package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.events.Outbox;
import org.encours.platform.events.OutgoingEvent;
import org.encours.risk.adapter.out.events.RiskEvents;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.view.CreditorBook;
import org.encours.risk.domain.Assessment;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.behaviour.Portfolio;

@Singleton
class PostgresDebtors implements Debtors, CreditorBook {

  /** A fact may have come before the registration did: it then gives the date. */
  private static final String REGISTER =
      """
      INSERT INTO debtor (creditor, id, reference, kind, parent, registered_on, seen_on, next_review, changed)
      VALUES (?, ?, ?, ?, ?, ?,
              (SELECT max(on_date) FROM fact WHERE creditor = ? AND debtor_id = ?), ?, true)
      ON CONFLICT (creditor, id) DO UPDATE SET
        reference = excluded.reference, kind = excluded.kind, parent = excluded.parent
      """;

  private static final String DUE =
      "creditor = ? AND (next_review <= ? OR changed AND coalesce(seen_on, registered_on) <= ?)";

  private static final String LOCK_DUE =
      """
      WITH due AS (SELECT id FROM debtor WHERE %s ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED)
      UPDATE debtor SET seen_on = greatest(seen_on, ?) FROM due
      WHERE debtor.creditor = ? AND debtor.id = due.id
      RETURNING debtor.*
      """
          .formatted(DUE);

  private static final String SAVE =
      """
      UPDATE debtor SET next_review = ?, changed = coalesce(seen_on > ?, false), known = ?, late = ?, late30 = ?,
        days_late = ?, score = ?, grade = ?, on_hold = ?, file = ?::jsonb
      WHERE creditor = ? AND id = ?
      """;

  private static final String ASSESSED =
      """
      INSERT INTO assessment (id, creditor, debtor_id, assessed_for, made_at, assessment, evidence)
      VALUES (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
      """;

  private final Sql sql;
  private final Documents documents;
  private final Outbox outbox;
  private final RiskEvents events;
  private final PostgresEarlyWarnings warnings;
  private final Clock clock;

  PostgresDebtors(
      Sql sql,
      Documents documents,
      Outbox outbox,
      RiskEvents events,
      PostgresEarlyWarnings warnings,
      Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.outbox = outbox;
    this.events = events;
    this.warnings = warnings;
    this.clock = clock;
  }

  @Override
  public void register(CreditorId creditor, DebtorFile file) {
    sql.change(
        REGISTER,
        creditor,
        file.id().value(),
        file.reference(),
        file.kind(),
        file.parent(),
        file.nextReview(),
        creditor,
        file.id().value(),
        file.nextReview());
  }

  @Override
  public Optional<KnownDebtor> lock(CreditorId creditor, String reference) {
    return sql.row(
        "SELECT * FROM debtor WHERE creditor = ? AND reference = ? FOR UPDATE",
        row -> DebtorRow.read(row, documents),
        creditor,
        reference);
  }

  @Override
  public List<KnownDebtor> lockGroup(CreditorId creditor, String reference) {
    return sql.rows(
        """
        SELECT * FROM debtor WHERE creditor = ? AND group_head =
          (SELECT group_head FROM debtor WHERE creditor = ? AND reference = ?)
        ORDER BY id FOR UPDATE
        """,
        row -> DebtorRow.read(row, documents),
        creditor,
        creditor,
        reference);
  }

  @Override
  public List<KnownDebtor> lockChanged(CreditorId creditor, int most) {
    return sql.rows(
        """
        SELECT * FROM debtor WHERE creditor = ? AND changed ORDER BY id LIMIT ?
        FOR UPDATE SKIP LOCKED
        """,
        row -> DebtorRow.read(row, documents),
        creditor,
        most);
  }

  @Override
  public List<KnownDebtor> lockDue(CreditorId creditor, LocalDate on, int most) {
    return sql.rows(
        LOCK_DUE, row -> DebtorRow.read(row, documents), creditor, on, on, most, on, creditor);
  }

  @Override
  public List<KnownDebtor> assessed(CreditorId creditor, Optional<DebtorId> after, int most) {
    return sql.rows(
        """
        SELECT * FROM debtor
        WHERE creditor = ? AND score IS NOT NULL AND (?::uuid IS NULL OR id > ?::uuid)
        ORDER BY id LIMIT ?
        """,
        row -> DebtorRow.read(row, documents),
        creditor,
        after.map(DebtorId::value),
        after.map(DebtorId::value),
        most);
  }

  @Override
  public long countDue(CreditorId creditor, LocalDate on) {
    return sql.row(
            "SELECT count(*) FROM debtor WHERE " + DUE, row -> row.getLong(1), creditor, on, on)
        .orElseThrow();
  }

  @Override
  public void save(CreditorId creditor, List<DebtorFile.Change> changes) {
    Instant now = clock.instant();
    List<Object[]> files = new ArrayList<>(changes.size());
    List<Object[]> assessments = new ArrayList<>(changes.size());
    List<OutgoingEvent> news = new ArrayList<>();
    for (DebtorFile.Change change : changes) {
      Assessment made = change.file().last().orElseThrow();
      files.add(fileRow(creditor, change, made));
      assessments.add(
          new Object[] {
            made.id(),
            creditor,
            change.file().id().value(),
            made.assessedFor(),
            now,
            documents.write(made),
            documents.write(change.evidence())
          });
      news.addAll(events.of(creditor, change));
    }
    sql.batch(SAVE, files);
    warnings.keep(creditor, changes);
    sql.batch(ASSESSED, assessments);
    outbox.append(news);
  }

  private Object[] fileRow(CreditorId creditor, DebtorFile.Change change, Assessment made) {
    PaymentRecord record = change.evidence().record();
    return new Object[] {
      change.file().nextReview(),
      made.assessedFor(),
      record.known(),
      record.late(),
      record.late30(),
      record.daysLate(),
      made.rating().score(),
      made.rating().grade(),
      made.onHold(),
      documents.write(DebtorRow.of(change.file())),
      creditor,
      change.file().id().value()
    };
  }

  @Override
  public Portfolio portfolio(CreditorId creditor) {
    return sql.row(
            "SELECT sum(known), sum(late), sum(late30), sum(days_late) FROM debtor WHERE creditor = ?",
            row -> Portfolio.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
            creditor)
        .orElse(Portfolio.UNKNOWN);
  }

  @Override
  public void markAllChanged(CreditorId creditor) {
    sql.change("UPDATE debtor SET changed = true WHERE creditor = ? AND NOT changed", creditor);
  }

  @Override
  public Money owed(CreditorId creditor, DebtorFile file, Money limit) {
    return sql.row(
            """
            SELECT greatest(open - unallocated, 0) FROM balance
            WHERE creditor = ? AND debtor_id = ? AND currency = ?
            """,
            row -> row.getBigDecimal(1),
            creditor,
            file.id().value(),
            limit.currency().getCurrencyCode())
        .map(BigDecimal::stripTrailingZeros)
        .map(open -> new Money(open, limit.currency()))
        .orElse(Money.zero(limit.currency()));
  }

  @Override
  public List<CreditorId> all() {
    return sql.rows(
        "SELECT DISTINCT creditor FROM debtor ORDER BY creditor",
        row -> new CreditorId(row.getString(1)));
  }
}
