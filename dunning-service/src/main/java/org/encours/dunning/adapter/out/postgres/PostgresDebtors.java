package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.PauseEvents;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.events.Outbox;

@Singleton
class PostgresDebtors implements Debtors {

  private final Sql sql;
  private final Outbox outbox;

  PostgresDebtors(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  @Override
  public Optional<Debtor> find(CreditorId creditor, UUID debtor) {
    return sql.one(
        DebtorRow.SELECT + "WHERE d.creditor = ? AND d.id = ?", DebtorRow::read, creditor, debtor);
  }

  @Override
  public void save(CreditorId creditor, Debtor debtor) {
    sql.update(
        """
        INSERT INTO debtor (creditor, id, reference, kind, name, language, country, profile)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        ON CONFLICT (creditor, id) DO UPDATE SET reference = excluded.reference, kind = excluded.kind,
          name = excluded.name, language = excluded.language, country = excluded.country,
          profile = excluded.profile
        """,
        creditor,
        debtor.id(),
        debtor.reference(),
        debtor.kind(),
        debtor.name(),
        debtor.language(),
        debtor.country(),
        sql.json(DebtorRow.profile(debtor)));
  }

  @Override
  public boolean grade(CreditorId creditor, UUID debtor, String grade) {
    return sql.update(
            """
            INSERT INTO debtor_rating (creditor, debtor_id, grade) VALUES (?, ?, ?)
            ON CONFLICT (creditor, debtor_id) DO UPDATE SET grade = excluded.grade
            WHERE debtor_rating.grade IS DISTINCT FROM excluded.grade
            """,
            creditor,
            debtor,
            grade)
        > 0;
  }

  @Override
  public void insolvent(CreditorId creditor, UUID debtor, boolean value) {
    sql.update(
        """
        INSERT INTO debtor_rating (creditor, debtor_id, insolvent) VALUES (?, ?, ?)
        ON CONFLICT (creditor, debtor_id) DO UPDATE SET insolvent = excluded.insolvent
        """,
        creditor,
        debtor,
        value);
  }

  @Override
  public void credit(CreditorId creditor, UUID debtor, Money credit) {
    sql.update(
        "UPDATE debtor SET credit = ?, credit_currency = ? WHERE creditor = ? AND id = ?",
        credit.amount(),
        credit.currency().getCurrencyCode(),
        creditor,
        debtor);
  }

  @Override
  public void supplyHeld(
      CreditorId creditor, Debtor debtor, boolean held, String reason, LocalDate on) {
    int changed =
        sql.update(
            "UPDATE debtor SET supply_held = ? WHERE creditor = ? AND id = ? AND supply_held <> ?",
            held,
            creditor,
            debtor.id(),
            held);
    if (changed > 0) {
      outbox.append(List.of(PauseEvents.supplyHold(creditor, debtor, held, reason, on)));
    }
  }

  @Override
  public void mute(CreditorId creditor, UUID debtor, List<String> addresses, LocalDate on) {
    sql.batch(
        """
        INSERT INTO muted_address (creditor, debtor_id, address, muted_on)
        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        addresses.stream().map(address -> new Object[] {creditor, debtor, address, on}).toList());
  }

  @Override
  public boolean own(CreditorId creditor, String reference, Optional<String> owner) {
    return sql.update(
            "UPDATE debtor SET owner = ? WHERE creditor = ? AND reference = ?",
            owner,
            creditor,
            reference)
        > 0;
  }

  @Override
  public Optional<String> owner(CreditorId creditor, UUID debtor) {
    return sql.one(
            "SELECT owner FROM debtor WHERE creditor = ? AND id = ?",
            row -> Optional.ofNullable(row.text("owner")),
            creditor,
            debtor)
        .flatMap(owner -> owner);
  }
}
