package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.application.port.TaskList;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresTaskList implements TaskList {

  private static final String AUTOMATIC =
      String.join(
          ",",
          java.util.stream.Stream.of(Task.Kind.values())
              .filter(Task.Kind::automatic)
              .map(kind -> "'" + kind + "'")
              .toList());

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EntityManager database;
  private final JsonStore documents;
  private final DomainJson json;

  PostgresTaskList(EntityManager database, JsonStore documents, DomainJson json) {
    this.database = database;
    this.documents = documents;
    this.json = json;
  }

  @Override
  public void oneAtATime(CreditorId creditor) {
    documents.lock("tasks of " + creditor);
  }

  @Override
  public List<Unlisted> unlisted(CreditorId creditor, Optional<CaseId> after, int limit) {
    database.flush();
    return database
        .createQuery(
            """
            from CaseRow c where c.creditor = :creditor and c.listed = false and c.id > :after
            order by c.id
            """,
            CaseRow.class)
        .setParameter("creditor", creditor.value())
        .setParameter("after", after.map(CaseId::value).orElse(BEFORE_ALL))
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row -> {
              database.detach(row);
              return new Unlisted(row.domain(json), row.version);
            })
        .toList();
  }

  @Override
  public void list(Unlisted known, List<Task> tasks) {
    UUID id = known.of().id().value();
    documents.write(
        "DELETE FROM case_task WHERE creditor = ? AND case_id = ?",
        known.of().creditor().value(),
        id);
    for (Task task : tasks) {
      documents.write(
          """
          INSERT INTO case_task
            (creditor, case_id, kind, visible_from, due_on, what, sentence, amount, currency)
          VALUES (?, ?, ?, ?::date, ?::date, ?, ?::jsonb, ?, ?)
          """,
          known.of().creditor().value(),
          id,
          task.kind().name(),
          task.from().toString(),
          task.dueOn().toString(),
          task.text(),
          task.what(),
          task.amount().amount(),
          task.amount().currency().getCurrencyCode());
    }
    documents.write(
        "UPDATE collection_case SET listed = true WHERE creditor = ? AND id = ? AND version = ?",
        known.of().creditor().value(),
        id,
        known.version());
  }

  @Override
  public void forget(CreditorId creditor) {
    documents.write(
        "UPDATE collection_case SET listed = false WHERE creditor = ? AND status <> 'CLOSED'",
        creditor.value());
  }

  @Override
  public List<CaseId> forTheRun(CreditorId creditor, LocalDate on) {
    return documents
        .all(
            UUID.class,
            """
            SELECT DISTINCT to_jsonb(t.case_id) FROM case_task t
              JOIN collection_case c ON c.id = t.case_id
            WHERE t.creditor = ? AND t.visible_from <= ?::date AND c.status <> 'CLOSED'
              AND t.kind IN (%s) ORDER BY 1
            """
                .formatted(AUTOMATIC),
            creditor.value(),
            on.toString())
        .stream()
        .map(CaseId::new)
        .toList();
  }
}
