package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.Waivers;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.invoice.domain.invoice.InstalmentShare;
import org.encours.invoice.domain.receipt.Waiver;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresWaivers implements Waivers {

  private static final TypeReference<List<Stored>> SHARES = new TypeReference<>() {};

  /** Before charges were money there were none to give up. */
  private record Stored(UUID invoice, List<InstalmentShare> parts, List<ChargeShare> charges) {
    Waiver.Share read() {
      return new Waiver.Share(invoice, parts, charges == null ? List.of() : charges);
    }
  }

  private final Sql sql;
  private final Json json;
  private final Invoices invoices;

  PostgresWaivers(Sql sql, Json json, Invoices invoices) {
    this.sql = sql;
    this.json = json;
    this.invoices = invoices;
  }

  @Override
  public boolean exists(CreditorId creditor, UUID collectionCase) {
    return sql.one(
            "SELECT 1 FROM waiver WHERE creditor = ? AND case_id = ?",
            row -> true,
            creditor,
            collectionCase)
        .orElse(false);
  }

  @Override
  public Optional<Waiver> of(CreditorId creditor, UUID collectionCase) {
    return sql.one(
        """
        SELECT * FROM waiver WHERE creditor = ? AND case_id = ? AND taken_back_on IS NULL FOR UPDATE
        """,
        this::read,
        creditor,
        collectionCase);
  }

  @Override
  public List<Waiver> grantedFor(CreditorId creditor, UUID receipt) {
    return sql.list(
        """
        SELECT * FROM waiver WHERE creditor = ? AND taken_back_on IS NULL AND payments @> ARRAY[?::uuid]
        ORDER BY case_id
        """,
        this::read,
        creditor,
        receipt);
  }

  private Waiver read(ResultSet row) throws SQLException {
    return new Waiver(
        Sql.id(row, "case_id"),
        new CreditorId(row.getString("creditor")),
        Sql.money(row, "amount", row.getString("currency")),
        Waiver.Scope.valueOf(row.getString("scope")),
        Sql.date(row, "agreed_on"),
        row.getString("reason"),
        List.of((UUID[]) row.getArray("payments").getArray()),
        json.read(row.getString("written_off"), SHARES).stream().map(Stored::read).toList(),
        Sql.dateIf(row, "taken_back_on"));
  }

  @Override
  public void save(Waiver.Movement movement, boolean isNew, List<LedgerEvent> events) {
    if (isNew) {
      add(movement.waiver());
    } else {
      sql.update(
          "UPDATE waiver SET taken_back_on = ?::date WHERE creditor = ? AND case_id = ?",
          movement.waiver().takenBackOn(),
          movement.waiver().creditor(),
          movement.waiver().collectionCase());
    }
    invoices.book(movement.waiver().creditor(), movement.booked(), List.of(), events);
  }

  private void add(Waiver waiver) {
    sql.update(
        """
        INSERT INTO waiver (creditor, case_id, amount, currency, scope, agreed_on, reason, payments, written_off)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        """,
        waiver.creditor(),
        waiver.collectionCase(),
        waiver.amount().amount(),
        waiver.amount().currency().getCurrencyCode(),
        waiver.scope(),
        waiver.on(),
        waiver.reason(),
        waiver.payments(),
        json.write(waiver.writtenOff()));
  }
}
