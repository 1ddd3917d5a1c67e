package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.encours.dunning.application.view.AgendaView;
import org.encours.dunning.domain.party.Contact;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;

/** Ranks by what is at stake: overdue money, times the risk of its grade, times how stale it is. */
@Singleton
class PostgresAgendaView implements AgendaView {

  private static final String RANKED =
      """
      SELECT %s, t.id task_id, t.kind task_kind, t.invoices, t.due_on, t.why,
        coalesce(o.overdue, 0) overdue, coalesce(o.currency, 'EUR') overdue_currency,
        coalesce(?::date - o.oldest, 0) days_late
      FROM task t
      JOIN (%s) ON d.creditor = t.creditor AND d.id = t.debtor_id
      LEFT JOIN LATERAL (
        SELECT sum(r.open) overdue, min(r.currency) currency, min(r.due) oldest FROM (
          SELECT open, currency, (facts #>> '{instalments,0,dueDate}')::date due FROM receivable
          WHERE creditor = t.creditor AND debtor_id = t.debtor_id AND open > 0) r
        WHERE r.due < ?::date) o ON true
      WHERE t.creditor = ? AND t.state = 'OPEN' AND t.due_on <= ?
      ORDER BY coalesce(o.overdue, 0)
          * CASE g.grade WHEN 'E' THEN 2.0 WHEN 'D' THEN 1.6 WHEN 'C' THEN 1.2 WHEN 'B' THEN 1.0 WHEN 'A' THEN 0.8 ELSE 1.2 END
          * (1 + least(coalesce(?::date - o.oldest, 0), 120) / 60.0) DESC,
        t.due_on, t.id
      LIMIT ?
      """
          .formatted(DebtorRow.COLUMNS, DebtorRow.JOIN);

  private final Sql sql;

  PostgresAgendaView(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<AgendaTask> of(CreditorId creditor, LocalDate date, int limit) {
    AtomicInteger rank = new AtomicInteger();
    return sql.list(
        RANKED, row -> task(row, rank.incrementAndGet()), date, date, creditor, date, date, limit);
  }

  private static AgendaTask task(Row row, int rank) throws SQLException {
    Debtor debtor = DebtorRow.read(row);
    return new AgendaTask(
        row.uuid("task_id"),
        rank,
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
        row.text("why"),
        row.money("overdue", "overdue_currency"),
        row.count("days_late"),
        debtor.grade().orElse(null));
  }
}
