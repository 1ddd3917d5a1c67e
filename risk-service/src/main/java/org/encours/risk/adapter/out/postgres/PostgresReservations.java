package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.CreditUsage;
import org.encours.risk.application.port.EventBatch;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.debtor.DebtorId;

@Singleton
class PostgresReservations implements Reservations {

  /** Both in one question: an order waits for each answer. */
  private static final String TAKEN =
      """
      SELECT currency, sum(owed), sum(held) FROM (
        SELECT currency, greatest(open - unallocated, 0) AS owed, 0 AS held FROM balance
        WHERE creditor = ? AND debtor_id = ANY (?)
        UNION ALL
        SELECT currency, 0, held FROM reservation
        WHERE creditor = ? AND debtor_id = ANY (?) AND held > 0 AND until > ?) taken
      GROUP BY currency HAVING sum(owed) + sum(held) > 0
      """;

  private final Sql sql;

  PostgresReservations(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<CreditUsage> taken(CreditorId creditor, Collection<DebtorId> debtors, Instant at) {
    UUID[] who = debtors.stream().map(DebtorId::value).toArray(UUID[]::new);
    return sql.rows(
        TAKEN,
        row -> {
          Currency currency = Currency.getInstance(row.getString(1));
          return new CreditUsage(
              new Money(row.getBigDecimal(2).stripTrailingZeros(), currency),
              new Money(row.getBigDecimal(3).stripTrailingZeros(), currency));
        },
        creditor,
        who,
        creditor,
        who,
        at);
  }

  @Override
  public void hold(
      CreditorId creditor,
      DebtorId debtor,
      UUID id,
      Money amount,
      Optional<String> orderReference,
      Instant madeAt,
      Instant until) {
    sql.change(
        "INSERT INTO reservation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        creditor,
        debtor.value(),
        orderReference,
        amount.currency().getCurrencyCode(),
        amount.amount(),
        amount.amount(),
        madeAt,
        until);
  }

  /** Few debtors have an order that is not invoiced yet; only theirs are looked at one by one. */
  @Override
  public void invoiced(CreditorId creditor, List<EventBatch.Invoiced> invoices) {
    if (invoices.isEmpty()) {
      return;
    }
    Set<DebtorId> holding =
        new HashSet<>(
            sql.rows(
                """
                SELECT DISTINCT debtor_id FROM reservation
                WHERE creditor = ? AND debtor_id = ANY (?) AND held > 0
                """,
                row -> new DebtorId(row.getObject(1, UUID.class)),
                creditor,
                invoices.stream()
                    .map(invoice -> invoice.debtor().value())
                    .distinct()
                    .toArray(UUID[]::new)));
    invoices.stream()
        .filter(invoice -> holding.contains(invoice.debtor()))
        .forEach(
            invoice ->
                release(creditor, invoice.debtor(), invoice.total(), invoice.orderReference()));
  }

  private void release(
      CreditorId creditor, DebtorId debtor, Money total, Optional<String> orderReference) {
    record Held(UUID id, BigDecimal amount) {}
    List<Held> candidates =
        sql.rows(
            """
            SELECT id, held FROM reservation
            WHERE creditor = ? AND debtor_id = ? AND currency = ? AND held > 0
              AND (order_reference IS NULL OR order_reference = ?::text)
            ORDER BY order_reference NULLS LAST, made_at FOR UPDATE
            """,
            row -> new Held(row.getObject(1, UUID.class), row.getBigDecimal(2)),
            creditor,
            debtor.value(),
            total.currency().getCurrencyCode(),
            orderReference);
    BigDecimal left = total.amount();
    for (Held held : candidates) {
      BigDecimal taken = held.amount().min(left);
      if (taken.signum() > 0) {
        sql.change("UPDATE reservation SET held = held - ? WHERE id = ?", taken, held.id());
        left = left.subtract(taken);
      }
    }
  }
}
