package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Mandate;
import org.encours.collections.domain.route.AgencyExperience;
import org.encours.kernel.CreditorId;

/** What each agency brought, a row for each case that it worked to an end. */
@Singleton
class MandateResults {

  private static final String EXPERIENCE =
      """
      SELECT jsonb_build_object('agency', jsonb_build_object('value', agency), 'age', age,
        'grade', grade, 'cases', count(*), 'recoveredShares', sum(recovered / claim)::text)
      FROM (SELECT agency, grade, claim, recovered,
              CASE WHEN age_days <= 90 THEN 'UP_TO_90' WHEN age_days <= 180 THEN 'UP_TO_180'
                WHEN age_days <= 365 THEN 'UP_TO_365' ELSE 'OLDER' END AS age
            FROM mandate_result WHERE creditor = ?) AS ended
      GROUP BY agency, age, grade
      """;

  private final JsonStore documents;

  MandateResults(JsonStore documents) {
    this.documents = documents;
  }

  /** An agency has a case once, so that its end is written down once. */
  void keep(CollectionCase of) {
    for (Mandate mandate : of.mandates()) {
      if (mandate.telling()) {
        documents.write(
            """
            INSERT INTO mandate_result (creditor, case_id, agency, grade, age_days, claim, recovered)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id, agency) DO NOTHING
            """,
            of.creditor().value(),
            of.id().value(),
            mandate.agency().value(),
            of.context().grade(),
            mandate.ageDays(),
            mandate.claim().amount(),
            mandate.result().recovered().amount());
      }
    }
  }

  List<AgencyExperience> of(CreditorId creditor) {
    return documents.all(AgencyExperience.class, EXPERIENCE, creditor.value());
  }
}
