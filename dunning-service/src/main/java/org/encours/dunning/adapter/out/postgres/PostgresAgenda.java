package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresAgenda implements Agenda {

  private final Sql sql;

  PostgresAgenda(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void raise(CreditorId creditor, List<Task> tasks) {
    sql.batch(
        """
        INSERT INTO task (id, creditor, kind, debtor_id, invoices, due_on, why, subject, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
        ON CONFLICT (creditor, kind, debtor_id, subject) WHERE state = 'OPEN' DO NOTHING
        """,
        tasks.stream()
            .map(
                task ->
                    new Object[] {
                      task.id(),
                      creditor,
                      task.kind(),
                      task.debtorId(),
                      task.invoices(),
                      task.dueOn(),
                      task.why(),
                      task.subject()
                    })
            .toList());
  }

  @Override
  public Optional<Task> open(CreditorId creditor, UUID task) {
    return sql.one(
        "SELECT * FROM task WHERE creditor = ? AND id = ? AND state = 'OPEN' FOR UPDATE",
        row ->
            new Task(
                row.uuid("id"),
                row.constant(Kind.class, "kind"),
                row.uuid("debtor_id"),
                row.uuids("invoices"),
                row.date("due_on"),
                row.text("why"),
                row.text("subject")),
        creditor,
        task);
  }

  @Override
  public void done(
      CreditorId creditor,
      UUID task,
      String outcome,
      Optional<String> reason,
      Optional<String> note,
      LocalDate on,
      String by) {
    sql.update(
        """
        UPDATE task SET state = 'DONE', outcome = ?, reason = ?, note = ?, done_on = ?, done_by = ?
        WHERE creditor = ? AND id = ?
        """,
        outcome,
        reason,
        note,
        on,
        by,
        creditor,
        task);
  }
}
