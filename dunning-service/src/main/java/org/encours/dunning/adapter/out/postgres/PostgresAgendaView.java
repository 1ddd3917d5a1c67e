package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.application.view.AgendaView;
import org.encours.dunning.domain.party.Contact;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;

/** Ranks by what is at stake: overdue money, times the risk of its grade, times how stale it is. */
@Singleton
class PostgresAgendaView implements AgendaView {

  private static final int DAYS_TO_DO_IT = 7;

  private static final String RANKED =
      """
      WITH ranked AS (
        SELECT t.id task_id, t.debtor_id task_debtor, t.kind task_kind, t.invoices, t.due_on, t.why, t.sentence,
          coalesce(o.overdue, 0) overdue, coalesce(o.currency, 'EUR') overdue_currency,
          coalesce(?::date - o.oldest, 0) days_late,
          row_number() OVER (ORDER BY coalesce(o.overdue, 0)
            * CASE g.grade WHEN 'E' THEN 2.0 WHEN 'D' THEN 1.6 WHEN 'C' THEN 1.2 WHEN 'B' THEN 1.0 WHEN 'A' THEN 0.8 ELSE 1.2 END
            * (1 + least(coalesce(?::date - o.oldest, 0), 120) / 60.0) DESC, t.due_on, t.id) task_rank
        FROM task t
        JOIN debtor b ON b.creditor = t.creditor AND b.id = t.debtor_id
        LEFT JOIN debtor_rating g ON g.creditor = t.creditor AND g.debtor_id = t.debtor_id
        LEFT JOIN LATERAL (
          SELECT sum(r.open + r.charges_open) overdue, min(r.currency) currency, min(r.due) oldest FROM (
            SELECT open, charges_open, currency, (facts #>> '{instalments,0,dueDate}')::date due FROM receivable
            WHERE creditor = t.creditor AND debtor_id = t.debtor_id AND owed) r
          WHERE r.due < ?::date) o ON true
        WHERE t.creditor = ? AND t.state = 'OPEN' AND t.due_on <= ?
          AND (t.snoozed_until IS NULL OR t.snoozed_until <= ?)
          AND (?::text IS NULL OR b.owner = ?) AND (?::text IS NULL OR t.kind = ?)
          AND (?::text IS NULL OR b.reference = ?))
      SELECT %s, k.* FROM ranked k JOIN (%s) ON d.creditor = ? AND d.id = k.task_debtor
      WHERE k.task_rank > coalesce((SELECT p.task_rank FROM ranked p WHERE p.task_id = ?::uuid), 0)
      ORDER BY k.task_rank LIMIT ?
      """
          .formatted(DebtorRow.COLUMNS, DebtorRow.JOIN);

  private final Sql sql;

  PostgresAgendaView(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<AgendaTask> of(CreditorId creditor, Wanted wanted, int limit) {
    LocalDate date = wanted.date();
    return sql.list(
        RANKED,
        row -> task(row, date),
        date,
        date,
        date,
        creditor,
        date,
        date,
        wanted.owner(),
        wanted.owner(),
        wanted.kind(),
        wanted.kind(),
        wanted.debtor(),
        wanted.debtor(),
        creditor,
        wanted.after(),
        limit);
  }

  private static AgendaTask task(Row row, LocalDate date) throws SQLException {
    Debtor debtor = DebtorRow.read(row);
    return new AgendaTask(
        row.uuid("task_id"),
        row.number("task_rank"),
        row.text("task_kind"),
        debtor.reference(),
        debtor.id(),
        debtor.name(),
        debtor.contacts().stream()
            .map(Contact::phone)
            .flatMap(java.util.Optional::stream)
            .findFirst()
            .orElse(null),
        row.uuids("invoices"),
        row.date("due_on"),
        StoredSentence.read(row, "sentence", "why"),
        row.money("overdue", "overdue_currency"),
        row.count("days_late"),
        debtor.grade().orElse(null),
        row.text("owner"),
        row.date("due_on").isBefore(date.minusDays(DAYS_TO_DO_IT)));
  }
}
