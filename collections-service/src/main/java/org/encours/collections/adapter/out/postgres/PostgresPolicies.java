package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresPolicies implements Policies {

  private final JsonStore documents;

  PostgresPolicies(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public CollectionPolicy of(CreditorId creditor) {
    return documents
        .one(
            CollectionPolicy.class,
            "SELECT policy FROM collection_policy WHERE creditor = ?",
            creditor.value())
        .orElse(CollectionPolicy.DEFAULT);
  }

  @Override
  public void put(CreditorId creditor, CollectionPolicy policy) {
    documents.write(
        """
        INSERT INTO collection_policy (creditor, policy) VALUES (?, ?::jsonb)
        ON CONFLICT (creditor) DO UPDATE SET policy = excluded.policy
        """,
        creditor.value(),
        policy);
  }
}
