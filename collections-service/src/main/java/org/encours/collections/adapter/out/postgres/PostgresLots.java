package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.application.port.Lots;
import org.encours.collections.domain.lot.Lot;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresLots implements Lots {

  private final JsonStore documents;

  PostgresLots(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public void keep(Lot lot) {
    documents.write(
        "INSERT INTO lot (creditor, id, lot) VALUES (?, ?, ?::jsonb)",
        lot.creditor().value(),
        lot.id(),
        lot);
  }

  @Override
  public Optional<Lot> find(CreditorId creditor, UUID id) {
    return documents
        .all(
            StoredFees::lot,
            "SELECT lot FROM lot WHERE creditor = ? AND id = ?",
            creditor.value(),
            id)
        .stream()
        .findFirst();
  }

  @Override
  public List<Lot> list(CreditorId creditor, UUID after, int limit) {
    return documents.all(
        StoredFees::lot,
        "SELECT lot FROM lot WHERE creditor = ? AND id > ? ORDER BY id LIMIT ?",
        creditor.value(),
        after == null ? new UUID(0, 0) : after,
        limit);
  }
}
