package org.encours.collections.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.application.port.Runs;
import org.encours.collections.application.view.CollectionRun;
import org.encours.kernel.CreditorId;

@ApplicationScoped
class PostgresRuns implements Runs {

  private final JsonStore documents;

  PostgresRuns(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public void keep(CreditorId creditor, CollectionRun run) {
    documents.write(
        "INSERT INTO collection_run (creditor, id, run) VALUES (?, ?, ?::jsonb)",
        creditor.value(),
        run.id(),
        run);
  }

  @Override
  public Optional<CollectionRun> find(CreditorId creditor, UUID id) {
    return documents.one(
        CollectionRun.class,
        "SELECT run FROM collection_run WHERE creditor = ? AND id = ?",
        creditor.value(),
        id);
  }
}
