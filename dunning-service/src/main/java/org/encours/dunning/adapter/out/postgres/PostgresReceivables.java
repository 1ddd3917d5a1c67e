package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresReceivables implements Receivables {

  /** Earlier than any business date: the next run has it in hand. */
  private static final LocalDate NEXT_RUN = LocalDate.of(1970, 1, 1);

  private final Sql sql;

  PostgresReceivables(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Receivable> find(CreditorId creditor, UUID invoice) {
    return sql.one(
        ReceivableRow.SELECT + "WHERE r.creditor = ? AND r.invoice_id = ?",
        ReceivableRow::read,
        creditor,
        invoice);
  }

  @Override
  public Optional<Receivable> lock(CreditorId creditor, UUID invoice) {
    sql.list(
        """
        SELECT id FROM debtor WHERE creditor = ?
        AND id = (SELECT debtor_id FROM receivable WHERE creditor = ? AND invoice_id = ?) FOR UPDATE
        """,
        row -> row.uuid("id"),
        creditor,
        creditor,
        invoice);
    return find(creditor, invoice);
  }

  @Override
  public void add(CreditorId creditor, Receivable item, Optional<LocalDate> nextLook) {
    sql.update(
        """
        INSERT INTO receivable (creditor, invoice_id, debtor_id, number, issue_date, currency, open, facts, next_look)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?) ON CONFLICT DO NOTHING
        """,
        creditor,
        item.invoiceId(),
        item.debtorId(),
        item.number(),
        item.issueDate(),
        item.open().currency().getCurrencyCode(),
        item.open().amount(),
        sql.json(ReceivableRow.facts(item)),
        nextLook);
  }

  @Override
  public void save(CreditorId creditor, Receivable item) {
    sql.update(
        """
        UPDATE receivable SET open = ?, charges_open = ?, facts = ?::jsonb,
          next_look = CASE WHEN ? THEN NULL ELSE next_look END
        WHERE creditor = ? AND invoice_id = ?
        """,
        item.open().amount(),
        item.charges().open().amount(),
        sql.json(ReceivableRow.facts(item)),
        item.owed().isZero(),
        creditor,
        item.invoiceId());
  }

  @Override
  public void wake(CreditorId creditor, Collection<UUID> invoices) {
    sql.update(
        "UPDATE receivable SET next_look = ? WHERE creditor = ? AND invoice_id = ANY(?) AND owed",
        NEXT_RUN,
        creditor,
        invoices);
  }

  @Override
  public void wakeAllOf(CreditorId creditor, UUID debtor) {
    sql.update(
        "UPDATE receivable SET next_look = ? WHERE creditor = ? AND debtor_id = ? AND owed",
        NEXT_RUN,
        creditor,
        debtor);
  }

  @Override
  public void wakeEverything(CreditorId creditor) {
    sql.update(
        "UPDATE receivable SET next_look = ? WHERE creditor = ? AND owed", NEXT_RUN, creditor);
  }

  @Override
  public void inCollection(CreditorId creditor, List<UUID> invoices, boolean value) {
    said(creditor, invoices, "in_collection", value);
  }

  @Override
  public void assigned(CreditorId creditor, UUID invoice, boolean value) {
    said(creditor, List.of(invoice), "assigned", value);
  }

  @Override
  public void onPlan(CreditorId creditor, List<UUID> invoices, boolean value) {
    said(creditor, invoices, "on_plan", value);
  }

  private void said(CreditorId creditor, List<UUID> invoices, String what, boolean value) {
    sql.update(
        """
        INSERT INTO claim_elsewhere (creditor, invoice_id, %1$s)
        SELECT DISTINCT ?, invoice_id, ? FROM unnest(?::uuid[]) AS i (invoice_id) ORDER BY invoice_id
        ON CONFLICT (creditor, invoice_id) DO UPDATE SET %1$s = excluded.%1$s
        """
            .formatted(what),
        creditor,
        value,
        invoices);
  }

  @Override
  public boolean anyOverdue(CreditorId creditor, UUID debtor, LocalDate on) {
    return sql
        .list(
            ReceivableRow.SELECT + "WHERE r.creditor = ? AND r.debtor_id = ? AND r.owed",
            ReceivableRow::read,
            creditor,
            debtor)
        .stream()
        .anyMatch(item -> item.overdueOn(on).plus(item.charges().open()).isPositive());
  }

  @Override
  public List<Receivable> chargedAndPaid(CreditorId creditor, UUID debtor) {
    return sql.list(
        ReceivableRow.SELECT
            + "WHERE r.creditor = ? AND r.debtor_id = ? AND r.open = 0 AND r.charged_on IS NOT"
            + " NULL",
        ReceivableRow::read,
        creditor,
        debtor);
  }

  @Override
  public void restartStep(CreditorId creditor, List<UUID> invoices, LocalDate on) {
    sql.update(
        """
        UPDATE receivable SET last_step_on = ?, next_look = ?
        WHERE creditor = ? AND invoice_id = ANY(?) AND last_step IS NOT NULL AND owed
        """,
        on,
        NEXT_RUN,
        creditor,
        invoices);
  }
}
