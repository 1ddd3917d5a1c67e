package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import org.encours.collections.application.port.AgencyUpdates;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresAgencyUpdates implements AgencyUpdates {

  private final JsonStore documents;

  PostgresAgencyUpdates(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public Seen note(CreditorId creditor, CaseId collectionCase, AgencyUpdate update) {
    int added =
        documents.write(
            """
            INSERT INTO agency_update (creditor, agency, update_id, case_id, report)
            VALUES (?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING
            """,
            creditor.value(),
            update.agency().value(),
            update.updateId(),
            collectionCase.value(),
            update);
    if (added == 1) {
      return Seen.NEW;
    }
    boolean same =
        documents
            .one(
                AgencyUpdate.class,
                """
                SELECT report FROM agency_update
                WHERE creditor = ? AND agency = ? AND update_id = ? AND case_id = ?
                """,
                creditor.value(),
                update.agency().value(),
                update.updateId(),
                collectionCase.value())
            .filter(update::repeats)
            .isPresent();
    return same ? Seen.SAME : Seen.OTHER;
  }
}
