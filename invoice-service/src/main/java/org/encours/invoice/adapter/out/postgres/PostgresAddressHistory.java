package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.view.AddressHistory;
import org.encours.invoice.domain.party.Address;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresAddressHistory implements AddressHistory {

  private static final TypeReference<Address> ADDRESS = new TypeReference<>() {};

  private final Sql sql;
  private final Json json;

  PostgresAddressHistory(Sql sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  @Override
  public List<Since> of(CreditorId creditor, UUID debtor) {
    return sql.list(
        """
        SELECT at, who, address FROM (
          SELECT position, at, who, data -> 'address' AS address, lag(data -> 'address') OVER (ORDER BY position) AS before
          FROM audit_entry WHERE creditor = ? AND subject = ? AND what IN ('debtor.registered.v1', 'debtor.changed.v1')) AS trail
        WHERE address IS NOT NULL AND (before IS NULL OR before <> address) ORDER BY position DESC
        """,
        row ->
            new Since(
                row.getTimestamp("at").toInstant(),
                json.read(row.getString("address"), ADDRESS),
                row.getString("who")),
        creditor,
        debtor.toString());
  }
}
