package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.encours.collections.application.port.Agencies;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresAgencies implements Agencies {

  private final JsonStore documents;

  PostgresAgencies(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public List<Agency> of(CreditorId creditor) {
    return documents.all(
        StoredFees::agency,
        "SELECT profile FROM agency WHERE creditor = ? ORDER BY id",
        creditor.value());
  }

  @Override
  public Optional<Agency> find(CreditorId creditor, AgencyId agency) {
    return documents
        .all(
            StoredFees::agency,
            "SELECT profile FROM agency WHERE creditor = ? AND id = ?",
            creditor.value(),
            agency.value())
        .stream()
        .findFirst();
  }

  @Override
  public boolean put(CreditorId creditor, Agency agency) {
    boolean known =
        documents.write(
                "UPDATE agency SET profile = ?::jsonb WHERE creditor = ? AND id = ?",
                agency,
                creditor.value(),
                agency.id().value())
            > 0;
    if (!known) {
      documents.write(
          """
          INSERT INTO agency (creditor, id, profile) VALUES (?, ?, ?::jsonb)
          ON CONFLICT (creditor, id) DO UPDATE SET profile = excluded.profile
          """,
          creditor.value(),
          agency.id().value(),
          agency);
    }
    return !known;
  }
}
