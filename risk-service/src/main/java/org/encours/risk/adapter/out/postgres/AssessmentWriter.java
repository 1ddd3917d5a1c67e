package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;
import org.encours.platform.events.OutgoingEvent;
import org.encours.risk.adapter.out.events.RiskEvents;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.credit.CreditPolicy;

/** Keeps what assessments brought: a step of many debtors costs as many statements as one. */
@Singleton
class AssessmentWriter {

  private static final String SAVE =
      """
      UPDATE debtor SET next_review = ?, changed = coalesce(seen_on > ?, false),
        seen_on = greatest(seen_on, ?::date), known = ?, late = ?, late30 = ?, days_late = ?,
        score = ?, grade = ?, on_hold = ?, file = ?::jsonb
      WHERE creditor = ? AND id = ?
      """;

  private static final String ASSESSED =
      """
      INSERT INTO assessment (id, creditor, debtor_id, assessed_for, made_at, assessment, evidence, policy)
      VALUES (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
      """;

  private final Sql sql;
  private final Documents documents;
  private final Outbox outbox;
  private final RiskEvents events;
  private final PostgresEarlyWarnings warnings;
  private final AppliedPolicies policies;
  private final Clock clock;

  AssessmentWriter(
      Sql sql,
      Documents documents,
      Outbox outbox,
      RiskEvents events,
      PostgresEarlyWarnings warnings,
      AppliedPolicies policies,
      Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.outbox = outbox;
    this.events = events;
    this.warnings = warnings;
    this.policies = policies;
    this.clock = clock;
  }

  /** Files, assessments, warnings and events: together or not at all. */
  void keep(CreditorId creditor, List<DebtorFile.Change> changes, Optional<LocalDate> reviewedOn) {
    Instant now = clock.instant();
    List<Object[]> files = new ArrayList<>(changes.size());
    List<Object[]> assessments = new ArrayList<>(changes.size());
    List<OutgoingEvent> news = new ArrayList<>();
    Map<CreditPolicy, UUID> under = new IdentityHashMap<>();
    for (DebtorFile.Change change : changes) {
      Assessment made = change.file().last().orElseThrow();
      files.add(fileRow(creditor, change, made, reviewedOn));
      assessments.add(
          new Object[] {
            made.id(),
            creditor,
            change.file().id().value(),
            made.assessedFor(),
            now,
            documents.write(made),
            documents.write(change.evidence()),
            under.computeIfAbsent(
                change.evidence().policy(), policy -> policies.kept(creditor, policy))
          });
      news.addAll(events.of(creditor, change));
    }
    sql.batch(SAVE, files);
    warnings.keep(creditor, changes);
    sql.batch(ASSESSED, assessments);
    outbox.append(news);
  }

  private Object[] fileRow(
      CreditorId creditor,
      DebtorFile.Change change,
      Assessment made,
      Optional<LocalDate> reviewedOn) {
    PaymentRecord record = change.evidence().record();
    return new Object[] {
      change.file().nextReview(),
      made.assessedFor(),
      reviewedOn,
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
}
