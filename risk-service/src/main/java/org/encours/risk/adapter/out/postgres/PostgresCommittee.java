package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Committee;
import org.encours.risk.application.view.Meeting;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.committee.Agenda;
import org.encours.risk.domain.committee.Effect;
import org.encours.risk.domain.committee.Resolution;

@Singleton
class PostgresCommittee implements Committee {

  private static final String CASES =
      """
      SELECT * FROM debtor
      WHERE creditor = ? AND score IS NOT NULL AND (
        on_hold OR jsonb_array_length(coalesce(file -> 'standing', '[]')) > 0
        OR (file #>> '{override,until}')::date <= ? OR (file #>> '{cover,until}')::date <= ?
        OR grade IN ('A', 'B') AND (file #>> '{last,exposure,amount}')::numeric
             >= 0.8 * (file #>> '{last,line,limit,amount}')::numeric)
      ORDER BY (file #>> '{last,exposure,amount}')::numeric DESC, id LIMIT ?
      """;

  private static final String GOOD_PAYERS =
      """
      SELECT * FROM debtor
      WHERE creditor = ? AND grade IN ('A', 'B') AND NOT on_hold AND (
        known >= ? AND late = 0
        OR (file #>> '{last,exposure,amount}')::numeric
             >= 0.8 * (file #>> '{last,line,limit,amount}')::numeric)
      ORDER BY (file #>> '{last,exposure,amount}')::numeric DESC, id LIMIT ?
      """;

  private final Sql sql;
  private final Documents documents;
  private final Clock clock;

  PostgresCommittee(Sql sql, Documents documents, Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public List<DebtorFile> cases(CreditorId creditor, LocalDate lapsingUntil, int most) {
    return sql.rows(
        CASES,
        row -> DebtorRow.read(row, documents).file(),
        creditor,
        lapsingUntil,
        lapsingUntil,
        most);
  }

  @Override
  public List<DebtorFile> goodPayers(CreditorId creditor, int known, int most) {
    return sql.rows(
        GOOD_PAYERS, row -> DebtorRow.read(row, documents).file(), creditor, known, most);
  }

  @Override
  public void call(CreditorId creditor, Meeting meeting) {
    sql.change(
        "INSERT INTO committee_meeting VALUES (?, ?, ?, ?, ?, ?::jsonb)",
        meeting.id(),
        creditor,
        meeting.date(),
        meeting.calledBy(),
        meeting.calledAt(),
        documents.write(meeting.agenda()));
  }

  @Override
  public void resolve(
      CreditorId creditor, UUID meeting, UUID decision, String debtor, Resolution made, String by) {
    sql.change(
        "INSERT INTO committee_decision VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, NULL)",
        decision,
        creditor,
        meeting,
        made.item(),
        debtor,
        made.text(),
        kind(made.effect()),
        documents.write(made.effect()),
        made.owner(),
        made.dueDate(),
        by,
        clock.instant());
  }

  @Override
  public boolean done(CreditorId creditor, UUID decision) {
    return sql.change(
            "UPDATE committee_decision SET done_at = coalesce(done_at, ?) WHERE creditor = ? AND id"
                + " = ?",
            clock.instant(),
            creditor,
            decision)
        == 1;
  }

  Meeting meeting(ResultSet row, List<Meeting.Decided> decisions) throws SQLException {
    return new Meeting(
        row.getObject("id", UUID.class),
        row.getObject("held_on", LocalDate.class),
        row.getString("called_by"),
        row.getObject("called_at", OffsetDateTime.class).toInstant(),
        documents.read(row.getString("agenda"), Agenda.class),
        decisions);
  }

  Meeting.Decided decided(ResultSet row) throws SQLException {
    return new Meeting.Decided(
        row.getObject("id", UUID.class),
        row.getString("debtor"),
        new Resolution(
            row.getInt("item"),
            row.getString("decision"),
            effect(row.getString("effect"), row.getString("details")),
            row.getString("owner"),
            row.getObject("due_date", LocalDate.class)),
        row.getString("decided_by"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("done_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static String kind(Effect effect) {
    return switch (effect) {
      case Effect.Nothing _ -> "NOTHING";
      case Effect.SetLimit _ -> "SET_LIMIT";
      case Effect.ReleaseOrder _ -> "RELEASE_ORDER";
    };
  }

  private Effect effect(String kind, String details) {
    return switch (kind) {
      case "SET_LIMIT" -> documents.read(details, Effect.SetLimit.class);
      case "RELEASE_ORDER" -> documents.read(details, Effect.ReleaseOrder.class);
      default -> new Effect.Nothing();
    };
  }
}
