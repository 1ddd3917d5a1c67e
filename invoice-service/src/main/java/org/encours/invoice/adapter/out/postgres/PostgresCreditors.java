package org.encours.invoice.adapter.out.postgres;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.encours.invoice.adapter.out.events.LedgerEvents;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.party.Creditor;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresCreditors implements Creditors, PanacheRepositoryBase<CreditorRow, String> {

  private final Sql sql;
  private final LedgerEvents events;

  PostgresCreditors(Sql sql, LedgerEvents events) {
    this.sql = sql;
    this.events = events;
  }

  @Override
  public Optional<Creditor> findToChange(CreditorId id) {
    sql.lock("creditor", id, "");
    return find(id);
  }

  @Override
  public Optional<Creditor> find(CreditorId id) {
    return findByIdOptional(id.value()).map(CreditorRow::read);
  }

  @Override
  public Set<String> accounts(CreditorId id) {
    return new LinkedHashSet<>(
        sql.list(
            """
            SELECT iban FROM creditor_profile WHERE creditor = ?
            UNION ALL SELECT jsonb_array_elements_text(other_ibans) FROM creditor_profile WHERE creditor = ?
            """,
            row -> row.getString("iban"),
            id,
            id));
  }

  @Override
  public void keepAccounts(CreditorId id, List<String> ibans) {
    flush();
    sql.update(
        "UPDATE creditor_profile SET other_ibans = to_jsonb(?::text[]) WHERE creditor = ?",
        Column.of("text", ibans, iban -> iban),
        id);
    events.keep(id, "creditor-accounts.kept", Map.of("otherIbans", ibans));
  }

  @Override
  public void save(Creditor creditor, List<LedgerEvent> happened) {
    CreditorRow known = findById(creditor.id().value());
    if (known == null) {
      persistAndFlush(new CreditorRow().write(creditor));
    } else {
      known.write(creditor);
      flush();
    }
    events.publish(happened);
  }
}
