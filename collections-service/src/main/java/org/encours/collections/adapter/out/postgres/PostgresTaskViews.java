package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.application.view.TaskViews;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresTaskViews implements TaskViews {

  private static final String LINES =
      """
      SELECT jsonb_build_object('caseId', t.case_id, 'debtor', c.debtor, 'status', c.status,
        'kind', t.kind, 'from', t.visible_from, 'dueOn', t.due_on, 'text', t.what, 'code', t.sentence ->> 'code',
        'parameters', t.sentence -> 'parameters',
        'amount', jsonb_build_object('amount', t.amount::text, 'currency', t.currency))
      FROM case_task t JOIN collection_case c ON c.id = t.case_id
      WHERE t.creditor = ? AND t.visible_from <= ?::date
        AND (t.kind <> 'PRESCRIPTION' OR NOT EXISTS (
          SELECT FROM case_task later WHERE later.case_id = t.case_id
            AND later.kind = 'PRESCRIPTION' AND later.visible_from > t.visible_from
            AND later.visible_from <= ?::date))
      """;

  private final JsonStore documents;

  PostgresTaskViews(JsonStore documents) {
    this.documents = documents;
  }

  /** Of the alerts before prescription only the latest stands on the list. */
  @Override
  public List<Line> on(CreditorId creditor, LocalDate date, String kind, int skip, int limit) {
    List<Object> parameters =
        new ArrayList<>(List.of(creditor.value(), date.toString(), date.toString()));
    String sql = LINES;
    if (kind != null) {
      sql += " AND t.kind = ?";
      parameters.add(kind);
    }
    sql += " ORDER BY t.due_on, t.amount DESC, t.case_id, t.kind, t.what LIMIT ? OFFSET ?";
    parameters.add(limit);
    parameters.add(skip);
    return documents.all(Line.class, sql, parameters.toArray());
  }
}
