package org.encours.collections.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.encours.collections.application.view.Creditors;
import org.encours.kernel.CreditorId;

@ApplicationScoped
class PostgresCreditors implements Creditors {

  private final JsonStore documents;

  PostgresCreditors(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public List<CreditorId> all() {
    return documents.all(
        CreditorId.class, "SELECT to_jsonb(creditor) FROM creditor_file ORDER BY creditor");
  }
}
