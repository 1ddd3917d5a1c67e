package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.credit.CreditPolicy;

/** The policies that assessments were made under, each kept once, by its content. */
@Singleton
class AppliedPolicies {

  private static final String KEEP =
      "INSERT INTO applied_policy VALUES (?, ?, ?::jsonb) ON CONFLICT DO NOTHING";

  private final Sql sql;
  private final Documents documents;

  AppliedPolicies(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  UUID kept(CreditorId creditor, CreditPolicy policy) {
    String document = documents.write(policy);
    UUID id = UUID.nameUUIDFromBytes(document.getBytes(StandardCharsets.UTF_8));
    sql.change(KEEP, creditor, id, document);
    return id;
  }
}
