package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Allocation;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@ApplicationScoped
class PostgresReceipts implements Receipts {

  private static final TypeReference<List<Allocation>> ALLOCATIONS = new TypeReference<>() {};

  private final Sql sql;
  private final Json json;
  private final Invoices invoices;

  PostgresReceipts(Sql sql, Json json, Invoices invoices) {
    this.sql = sql;
    this.json = json;
    this.invoices = invoices;
  }

  @Override
  public Optional<Receipt> findToChange(CreditorId creditor, UUID id) {
    return sql.one(
        "SELECT * FROM receipt WHERE creditor = ? AND id = ? FOR UPDATE", this::read, creditor, id);
  }

  private Receipt read(ResultSet row) throws SQLException {
    Optional<DebtorKey> debtor =
        Optional.ofNullable(Sql.id(row, "debtor_id")).map(id -> new DebtorKey(id, reference(row)));
    Optional<String> reason = Sql.textIf(row, "reversal_reason");
    return new Receipt(
        Sql.id(row, "id"),
        new CreditorId(row.getString("creditor")),
        debtor,
        Sql.money(row, "amount", row.getString("currency")),
        Sql.date(row, "value_date"),
        Sql.textIf(row, "reference"),
        Sql.textIf(row, "bank_reference"),
        json.read(row.getString("allocations"), ALLOCATIONS),
        Sql.dateIf(row, "reversed_on").map(on -> new Receipt.Reversal(on, reason)));
  }

  private static String reference(ResultSet row) {
    try {
      return row.getString("debtor_reference");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  @Override
  public void save(Receipt.Movement movement, boolean isNew, List<LedgerEvent> events) {
    if (isNew) {
      add(movement.receipt());
    } else {
      change(movement.receipt());
    }
    invoices.book(movement.receipt().creditor(), movement.booked(), movement.credit(), events);
  }

  private void add(Receipt receipt) {
    sql.update(
        """
        INSERT INTO receipt (id, creditor, debtor_id, debtor_reference, amount, currency, value_date, reference,
          bank_reference, allocations, unallocated)
        VALUES (?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
        """,
        receipt.id(),
        receipt.creditor(),
        receipt.debtor().map(DebtorKey::id),
        receipt.debtor().map(DebtorKey::reference),
        receipt.amount().amount(),
        receipt.amount().currency().getCurrencyCode(),
        receipt.valueDate(),
        receipt.reference(),
        receipt.bankReference(),
        json.write(receipt.allocations()),
        receipt.unallocated().amount());
  }

  private void change(Receipt receipt) {
    sql.update(
        """
        UPDATE receipt SET debtor_id = ?::uuid, debtor_reference = ?, allocations = ?::jsonb, unallocated = ?,
          reversed_on = ?::date, reversal_reason = ?, version = version + 1
        WHERE creditor = ? AND id = ?
        """,
        receipt.debtor().map(DebtorKey::id),
        receipt.debtor().map(DebtorKey::reference),
        json.write(receipt.allocations()),
        receipt.unallocated().amount(),
        receipt.reversal().map(Receipt.Reversal::on),
        receipt.reversal().flatMap(Receipt.Reversal::reason),
        receipt.creditor(),
        receipt.id());
  }

  @Override
  public Money credit(CreditorId creditor, DebtorKey debtor, Money zero) {
    // The book itself tells: every line of a debtor that belongs to no invoice is its credit.
    return sql.one(
            """
            SELECT coalesce(-sum(amount), 0) AS credit FROM ledger_entry
            WHERE creditor = ? AND debtor_id = ? AND invoice_id IS NULL AND currency = ?
            """,
            row -> new Money(row.getBigDecimal("credit"), zero.currency()),
            creditor,
            debtor.id(),
            zero.currency().getCurrencyCode())
        .orElse(zero);
  }

  @Override
  public boolean exists(CreditorId creditor, UUID id) {
    return sql.one("SELECT 1 FROM receipt WHERE creditor = ? AND id = ?", row -> true, creditor, id)
        .orElse(false);
  }
}
