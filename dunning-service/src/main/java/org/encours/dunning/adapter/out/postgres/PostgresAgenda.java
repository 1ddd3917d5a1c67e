package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Sentence;

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
        INSERT INTO task (id, creditor, kind, debtor_id, invoices, due_on, why, sentence, subject, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, 'OPEN')
        ON CONFLICT (creditor, kind, debtor_id, subject) WHERE state = 'OPEN' DO UPDATE SET
          invoices = ARRAY(SELECT DISTINCT unnest(task.invoices || excluded.invoices) ORDER BY 1),
          due_on = least(task.due_on, excluded.due_on)
        """,
        tasks.stream().map(task -> row(creditor, task)).toList());
  }

  private Object[] row(CreditorId creditor, Task task) {
    return new Object[] {
      task.id(),
      creditor,
      task.kind(),
      task.debtorId(),
      task.invoices(),
      task.dueOn(),
      task.why().text(),
      sql.json(StoredSentence.of(task.why())),
      task.subject()
    };
  }

  @Override
  public Optional<Task> open(CreditorId creditor, UUID task) {
    return sql.one(
        "SELECT * FROM task WHERE creditor = ? AND id = ? AND state = 'OPEN' FOR UPDATE",
        PostgresAgenda::read,
        creditor,
        task);
  }

  @Override
  public List<Task> openOf(CreditorId creditor, UUID debtor) {
    return sql.list(
        "SELECT * FROM task WHERE creditor = ? AND debtor_id = ? AND state = 'OPEN' ORDER BY id",
        PostgresAgenda::read,
        creditor,
        debtor);
  }

  private static Task read(Row row) throws SQLException {
    return new Task(
        row.uuid("id"),
        row.constant(TaskKind.class, "kind"),
        row.uuid("debtor_id"),
        row.uuids("invoices"),
        row.date("due_on"),
        StoredSentence.read(row, "sentence", "why"),
        row.text("subject"));
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

  @Override
  public void withdraw(CreditorId creditor, UUID task, Sentence why, LocalDate on) {
    sql.update(
        """
        UPDATE task SET state = 'WITHDRAWN', done_on = ?, closing = ?::jsonb
        WHERE creditor = ? AND id = ? AND state = 'OPEN'
        """,
        on,
        sql.json(StoredSentence.of(why)),
        creditor,
        task);
  }

  @Override
  public void narrow(CreditorId creditor, UUID task, List<UUID> invoices) {
    sql.update(
        "UPDATE task SET invoices = ? WHERE creditor = ? AND id = ? AND state = 'OPEN'",
        invoices,
        creditor,
        task);
  }

  @Override
  public void snooze(CreditorId creditor, UUID task, LocalDate until) {
    sql.update(
        "UPDATE task SET snoozed_until = ? WHERE creditor = ? AND id = ? AND state = 'OPEN'",
        until,
        creditor,
        task);
  }
}
