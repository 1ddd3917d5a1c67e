package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import org.encours.collections.application.view.Creditors;

@Singleton
class PostgresCreditors implements Creditors {

  private final JsonStore documents;

  PostgresCreditors(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public List<Registered> all() {
    return documents.all(
        Registered.class,
        """
        SELECT jsonb_build_object('creditor', creditor, 'country', file->>'country')
        FROM creditor_file ORDER BY creditor
        """);
  }
}
