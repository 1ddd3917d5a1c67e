package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.view.ContactView;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresContactView implements ContactView {

  private final Sql sql;

  PostgresContactView(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<ContactItem> of(CreditorId creditor, UUID debtor, Optional<UUID> after, int atMost) {
    return sql.list(
        """
        SELECT * FROM contact WHERE creditor = ? AND debtor_id = ?
          AND (?::uuid IS NULL OR (at, id) < (SELECT p.at, p.id FROM contact p WHERE p.creditor = ? AND p.id = ?::uuid))
        ORDER BY at DESC, id DESC LIMIT ?
        """,
        row ->
            new ContactItem(
                row.uuid("id"),
                row.instant("at"),
                row.text("direction"),
                row.text("channel"),
                row.text("kind"),
                row.text("reason"),
                row.text("with_whom"),
                row.text("by_whom"),
                row.text("text"),
                row.uuids("invoices")),
        creditor,
        debtor,
        after,
        creditor,
        after,
        atMost);
  }
}
