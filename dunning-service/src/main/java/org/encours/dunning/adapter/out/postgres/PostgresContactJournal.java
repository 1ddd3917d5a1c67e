package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.adapter.out.events.ContactEvents;
import org.encours.dunning.application.port.ContactJournal;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.Outbox;

@Singleton
class PostgresContactJournal implements ContactJournal {

  private final Sql sql;
  private final Outbox outbox;

  PostgresContactJournal(Sql sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  @Override
  public void note(CreditorId creditor, Debtor debtor, JournalEntry entry) {
    write(creditor, entry);
    outbox.append(List.of(ContactEvents.noted(creditor, debtor, entry)));
  }

  /** Without an event, where another one tells of it. */
  void write(CreditorId creditor, JournalEntry entry) {
    sql.update(
        """
        INSERT INTO contact (id, creditor, debtor_id, at, direction, channel, kind, reason, with_whom, by_whom, text, invoices)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        entry.id(),
        creditor,
        entry.debtorId(),
        entry.at(),
        entry.direction(),
        entry.channel(),
        entry.kind(),
        entry.reason(),
        entry.with(),
        entry.by(),
        entry.text(),
        entry.invoices());
  }

  @Override
  public boolean reasonKnown(CreditorId creditor, UUID debtor) {
    return sql.one(
            """
            SELECT EXISTS (SELECT 1 FROM contact WHERE creditor = ? AND debtor_id = ? AND reason IS NOT NULL) AS known
            """,
            row -> row.flag("known"),
            creditor,
            debtor)
        .orElse(false);
  }
}
