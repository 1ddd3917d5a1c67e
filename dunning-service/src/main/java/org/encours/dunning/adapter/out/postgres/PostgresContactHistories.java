package org.encours.dunning.adapter.out.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.encours.dunning.application.port.ContactHistories;
import org.encours.dunning.domain.receivable.ContactHistory;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresContactHistories implements ContactHistories {

  /** What came back, was refused by a person or had nothing left to say reached nobody. */
  private static final String REACHED =
      """
      m.state NOT IN ('REJECTED', 'WITHDRAWN', 'FAILED')
        AND m.delivery NOT IN ('BOUNCED', 'REFUSED', 'UNDELIVERABLE')
      """;

  private final Sql sql;

  PostgresContactHistories(Sql sql) {
    this.sql = sql;
  }

  private record Contact(UUID debtor, LocalDate day) {}

  private record Reminded(UUID debtor, ContactHistory.Reminded what) {}

  @Override
  public Map<UUID, List<LocalDate>> contacts(
      CreditorId creditor, Collection<UUID> debtors, LocalDate after) {
    return sql
        .list(
            """
            SELECT m.debtor_id, coalesce(m.sent_on, m.business_date) AS day FROM reminder m
            WHERE m.creditor = ? AND m.debtor_id = ANY(?) AND coalesce(m.sent_on, m.business_date) > ? AND %s
            UNION ALL
            SELECT t.debtor_id, coalesce(t.done_on, t.due_on) FROM task t
            WHERE t.creditor = ? AND t.debtor_id = ANY(?) AND t.kind IN ('CALL', 'CALL_AGAIN') AND t.state <> 'WITHDRAWN'
              AND coalesce(t.done_on, t.due_on) > ?
            """
                .formatted(REACHED),
            row -> new Contact(row.uuid("debtor_id"), row.date("day")),
            creditor,
            debtors,
            after,
            creditor,
            debtors,
            after)
        .stream()
        .collect(groupingBy(Contact::debtor, mapping(Contact::day, toList())));
  }

  @Override
  public Map<UUID, List<ContactHistory.Reminded>> reminded(
      CreditorId creditor, Collection<UUID> debtors) {
    return sql
        .list(
            """
            SELECT DISTINCT m.debtor_id, (line ->> 'dueDate')::date AS due_date,
              coalesce(r.facts ->> 'orderReference', '') AS contract
            FROM reminder m CROSS JOIN LATERAL jsonb_array_elements(m.content -> 'lines') AS line
            JOIN receivable r ON r.creditor = m.creditor AND r.invoice_id = (line ->> 'invoiceId')::uuid
            WHERE m.creditor = ? AND m.debtor_id = ANY(?) AND line ->> 'place' = 'REMINDED' AND %s
            """
                .formatted(REACHED),
            row ->
                new Reminded(
                    row.uuid("debtor_id"),
                    new ContactHistory.Reminded(row.text("contract"), row.date("due_date"))),
            creditor,
            debtors)
        .stream()
        .collect(groupingBy(Reminded::debtor, mapping(Reminded::what, toList())));
  }
}
