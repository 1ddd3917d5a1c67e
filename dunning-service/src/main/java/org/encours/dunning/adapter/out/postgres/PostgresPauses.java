package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.PauseEvents;
import org.encours.dunning.application.port.Pauses;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;

@Singleton
class PostgresPauses implements Pauses {

  /** A pause that was ended lasts until the day before. */
  static final String SELECT =
      "SELECT id, debtor_id, invoice_id, from_date, least(until_date, ended_on - 1) until_date,"
          + " reason FROM pause ";

  private final Sql sql;
  private final Outbox outbox;

  PostgresPauses(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  static Pause read(Row row) throws SQLException {
    return new Pause(
        row.uuid("id"),
        row.uuid("debtor_id"),
        Optional.ofNullable(row.uuid("invoice_id")),
        row.date("from_date"),
        Optional.ofNullable(row.date("until_date")),
        row.text("reason"));
  }

  @Override
  public void add(CreditorId creditor, Debtor debtor, Pause pause) {
    sql.update(
        """
        INSERT INTO pause (id, creditor, debtor_id, invoice_id, from_date, until_date, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
        pause.id(),
        creditor,
        pause.debtorId(),
        pause.invoiceId(),
        pause.from(),
        pause.until(),
        pause.reason());
    outbox.append(List.of(PauseEvents.paused(creditor, debtor, pause)));
  }

  @Override
  public Optional<Pause> find(CreditorId creditor, UUID pause) {
    return sql.one(SELECT + "WHERE creditor = ? AND id = ?", PostgresPauses::read, creditor, pause);
  }

  @Override
  public void end(CreditorId creditor, Debtor debtor, Pause pause, LocalDate on) {
    int ended =
        sql.update(
            "UPDATE pause SET ended_on = ? WHERE creditor = ? AND id = ? AND ended_on IS NULL",
            on,
            creditor,
            pause.id());
    if (ended > 0) {
      outbox.append(List.of(PauseEvents.resumed(creditor, debtor, pause, on)));
    }
  }
}
