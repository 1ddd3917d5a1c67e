package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.application.port.DayTasks;
import org.encours.dunning.domain.hold.Promise;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresDayTasks implements DayTasks {

  private final Sql sql;

  PostgresDayTasks(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Promise> promisesDue(CreditorId creditor, LocalDate day) {
    return sql.list(
        "SELECT * FROM promise WHERE creditor = ? AND state = 'OPEN' AND due_date = ? ORDER BY id",
        PostgresPromises::read,
        creditor,
        day);
  }

  @Override
  public List<IdleCredit> idleCredits(CreditorId creditor) {
    return sql.list(
        """
        SELECT d.id, d.credit, d.credit_currency,
          array_agg(r.invoice_id ORDER BY r.number, r.invoice_id) AS invoices
        FROM debtor d
        JOIN receivable r ON r.creditor = d.creditor AND r.debtor_id = d.id AND r.owed
          AND r.currency = d.credit_currency
        WHERE d.creditor = ? AND d.credit > 0
          AND NOT EXISTS (SELECT 1 FROM task t WHERE t.creditor = d.creditor AND t.kind = 'SUSPICIOUS_BALANCE'
            AND t.debtor_id = d.id AND t.subject = 'credit ' || trim_scale(d.credit)::text)
        GROUP BY d.id, d.credit, d.credit_currency ORDER BY d.id
        """,
        row ->
            new IdleCredit(
                row.uuid("id"), row.money("credit", "credit_currency"), row.uuids("invoices")),
        creditor);
  }

  @Override
  public List<OldDispute> disputesOpenedBy(CreditorId creditor, LocalDate day) {
    return sql.list(
        """
        SELECT r.debtor_id, r.invoice_id, (dispute ->> 'id')::uuid AS dispute_id,
          (dispute ->> 'openedOn')::date AS opened_on
        FROM receivable r, jsonb_array_elements(r.facts -> 'disputes') AS dispute
        WHERE r.creditor = ? AND r.owed AND jsonb_array_length(r.facts -> 'disputes') > 0
          AND (dispute ->> 'openedOn')::date <= ?
          AND NOT EXISTS (SELECT 1 FROM task t WHERE t.creditor = r.creditor AND t.kind = 'DISPUTE_TO_SETTLE'
            AND t.debtor_id = r.debtor_id AND t.subject = dispute ->> 'id')
        ORDER BY r.invoice_id
        """,
        row ->
            new OldDispute(
                row.uuid("debtor_id"),
                row.uuid("invoice_id"),
                row.uuid("dispute_id"),
                row.date("opened_on")),
        creditor,
        day);
  }
}
