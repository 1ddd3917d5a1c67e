package org.encours.collections.adapter.out.postgres;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.encours.collections.domain.cases.CollectionCase;

/** Which invoices a case is about, to find it when the ledger speaks of one. */
final class CaseInvoices {

  private static final String KEEP =
      """
      WITH gone AS (
        DELETE FROM case_invoice WHERE creditor = ?1 AND case_id = ?2 AND invoice_id <> ALL (?3))
      INSERT INTO case_invoice (creditor, case_id, invoice_id)
      SELECT ?1, ?2, unnest(?3) ON CONFLICT DO NOTHING
      """;

  private CaseInvoices() {}

  static void keep(EntityManager database, CollectionCase collectionCase) {
    database
        .createNativeQuery(KEEP)
        .setParameter(1, collectionCase.creditor().value())
        .setParameter(2, collectionCase.id().value())
        .setParameter(
            3,
            collectionCase.claims().stream()
                .map(claim -> claim.invoice().value())
                .distinct()
                .toArray(UUID[]::new))
        .executeUpdate();
  }
}
