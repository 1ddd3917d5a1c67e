package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Allocation;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Singleton
class PostgresReceipts implements Receipts {

  private final Sql sql;
  private final StoredAllocations allocations;
  private final Invoices invoices;

  PostgresReceipts(Sql sql, StoredAllocations allocations, Invoices invoices) {
    this.sql = sql;
    this.allocations = allocations;
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
        allocations.read(row.getString("allocations")),
        Sql.money(row, "refunded", row.getString("currency")),
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
  public void addAll(
      CreditorId creditor, List<Receipt.Movement> movements, List<LedgerEvent> events) {
    add(creditor, movements.stream().map(Receipt.Movement::receipt).toList());
    movements.forEach(movement -> owe(movement.receipt()));
    invoices.book(
        creditor,
        lastStates(movements),
        movements.stream().flatMap(movement -> movement.credit().stream()).toList(),
        events);
  }

  /** One receipt after the other may have changed an invoice: its last state is written. */
  private static List<PostedInvoice> lastStates(List<Receipt.Movement> movements) {
    Map<UUID, PostedInvoice> last = new LinkedHashMap<>();
    for (Receipt.Movement movement : movements) {
      for (PostedInvoice posted : movement.booked()) {
        last.merge(posted.invoice().id(), posted, PostedInvoice::then);
      }
    }
    return List.copyOf(last.values());
  }

  @Override
  public void save(Receipt.Movement movement, List<LedgerEvent> events) {
    change(movement.receipt());
    owe(movement.receipt());
    invoices.book(movement.receipt().creditor(), movement.booked(), movement.credit(), events);
  }

  private void add(CreditorId creditor, List<Receipt> receipts) {
    sql.update(
        """
        INSERT INTO receipt (creditor, id, debtor_id, debtor_reference, amount, currency, value_date, reference,
          bank_reference, allocations, unallocated)
        SELECT ?, id, debtor_id, debtor_reference, amount, currency, value_date::date, reference, bank_reference,
          allocations::jsonb, unallocated
        FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::numeric[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
          ?::numeric[])
          AS new(id, debtor_id, debtor_reference, amount, currency, value_date, reference, bank_reference, allocations,
            unallocated)
        """,
        creditor,
        Column.of("uuid", receipts, Receipt::id),
        Column.of("uuid", receipts, receipt -> receipt.debtor().map(DebtorKey::id)),
        Column.of("text", receipts, receipt -> receipt.debtor().map(DebtorKey::reference)),
        Column.of("numeric", receipts, receipt -> receipt.amount().amount()),
        Column.of("text", receipts, receipt -> receipt.amount().currency().getCurrencyCode()),
        Column.of("text", receipts, Receipt::valueDate),
        Column.of("text", receipts, Receipt::reference),
        Column.of("text", receipts, Receipt::bankReference),
        Column.of("text", receipts, receipt -> allocations.write(receipt.allocations())),
        Column.of("numeric", receipts, receipt -> receipt.unallocated().amount()));
  }

  private void change(Receipt receipt) {
    sql.update(
        """
        UPDATE receipt SET debtor_id = ?::uuid, debtor_reference = ?, allocations = ?::jsonb, unallocated = ?,
          refunded = ?, reversed_on = ?::date, reversal_reason = ?, version = version + 1
        WHERE creditor = ? AND id = ?
        """,
        receipt.debtor().map(DebtorKey::id),
        receipt.debtor().map(DebtorKey::reference),
        allocations.write(receipt.allocations()),
        receipt.unallocated().amount(),
        receipt.refunded().amount(),
        receipt.reversal().map(Receipt.Reversal::on),
        receipt.reversal().flatMap(Receipt.Reversal::reason),
        receipt.creditor(),
        receipt.id());
  }

  /** Money for claims that were sold or factored is owed to their new owners. */
  private void owe(Receipt receipt) {
    receipt.allocations().stream()
        .filter(share -> share.assignee().isPresent())
        .forEach(
            share ->
                sql.update(
                    """
                    INSERT INTO assignee_payable (creditor, receipt_id, invoice_id, assignee, amount, currency, received_on)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (receipt_id, invoice_id) DO UPDATE SET amount = excluded.amount, returned_on = ?::date
                    """,
                    receipt.creditor(),
                    receipt.id(),
                    share.invoice(),
                    share.assignee(),
                    share.amount().amount(),
                    share.amount().currency().getCurrencyCode(),
                    receipt.valueDate(),
                    receipt.reversal().map(Receipt.Reversal::on)));
    receipt.allocations().stream()
        .filter(share -> share.assignee().isPresent())
        .forEach(share -> move(receipt, share));
  }

  /** Brings what was noted as moved to what there is now. */
  private void move(Receipt receipt, Allocation share) {
    boolean gone = receipt.reversal().isPresent();
    sql.update(
        """
        INSERT INTO assignee_movement (creditor, receipt_id, invoice_id, business_date, amount, currency)
        SELECT ?, ?, ?, ?::date, change, ? FROM (SELECT ? - coalesce(sum(amount), 0) AS change FROM assignee_movement
          WHERE creditor = ? AND receipt_id = ? AND invoice_id = ?) AS difference WHERE change <> 0
        """,
        receipt.creditor(),
        receipt.id(),
        share.invoice(),
        gone ? receipt.reversal().map(Receipt.Reversal::on) : receipt.valueDate(),
        share.amount().currency().getCurrencyCode(),
        gone ? java.math.BigDecimal.ZERO : share.amount().negated().amount(),
        receipt.creditor(),
        receipt.id(),
        share.invoice());
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
