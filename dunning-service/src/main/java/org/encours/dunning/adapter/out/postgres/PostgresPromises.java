package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.PromiseEvents;
import org.encours.dunning.application.port.Promises;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;

@Singleton
class PostgresPromises implements Promises {

  private final Sql sql;
  private final Outbox outbox;

  PostgresPromises(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  static Promise read(Row row) throws SQLException {
    return new Promise(
        row.uuid("id"),
        row.uuid("debtor_id"),
        row.uuids("invoices"),
        row.money("amount", "currency"),
        row.date("made_on"),
        row.date("due_date"),
        Optional.ofNullable(row.text("made_by")),
        Optional.ofNullable(row.text("channel")),
        row.constant(Promise.State.class, "state"),
        row.money("received", "currency"));
  }

  @Override
  public void add(CreditorId creditor, Debtor debtor, Promise promise) {
    sql.update(
        """
        INSERT INTO promise (id, creditor, debtor_id, invoices, amount, received, currency, made_on, due_date,
          made_by, channel, state)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        promise.id(),
        creditor,
        promise.debtorId(),
        promise.invoices(),
        promise.amount().amount(),
        promise.received().amount(),
        promise.amount().currency().getCurrencyCode(),
        promise.madeOn(),
        promise.dueDate(),
        promise.madeBy(),
        promise.channel(),
        promise.state());
    outbox.append(List.of(PromiseEvents.promiseRecorded(creditor, debtor, promise)));
  }

  @Override
  public List<Promise> openOn(CreditorId creditor, UUID invoice) {
    return sql.list(
        """
        SELECT * FROM promise WHERE creditor = ? AND state = 'OPEN' AND ? = ANY(invoices)
          AND debtor_id = (SELECT debtor_id FROM receivable WHERE creditor = ? AND invoice_id = ?)
        ORDER BY id
        """,
        PostgresPromises::read,
        creditor,
        invoice,
        creditor,
        invoice);
  }

  @Override
  public List<Promise> overdueOn(CreditorId creditor, LocalDate businessDate) {
    return sql.list(
        """
        SELECT * FROM promise WHERE creditor = ? AND state = 'OPEN' AND due_date < ? ORDER BY id FOR UPDATE
        """,
        PostgresPromises::read,
        creditor,
        businessDate);
  }

  @Override
  public void save(CreditorId creditor, Debtor debtor, Promise promise, LocalDate on) {
    int changed =
        sql.update(
            """
            UPDATE promise SET received = ?, state = ?, decided_on = ? WHERE creditor = ? AND id = ? AND state = 'OPEN'
            """,
            promise.received().amount(),
            promise.state(),
            promise.state() == Promise.State.OPEN ? null : on,
            creditor,
            promise.id());
    if (changed > 0 && promise.state() != Promise.State.OPEN) {
      outbox.append(List.of(PromiseEvents.promiseDecided(creditor, debtor, promise, on)));
    }
  }
}
