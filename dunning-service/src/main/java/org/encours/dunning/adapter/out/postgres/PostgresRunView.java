package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.encours.dunning.application.view.RunView;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresRunView implements RunView {

  private final Sql sql;

  PostgresRunView(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Dispatch dispatch(CreditorId creditor, UUID run) {
    return sql.one(
            """
            SELECT count(*) AS ordered, count(*) FILTER (WHERE state = 'SENT') AS sent,
              count(*) FILTER (WHERE state IN ('FAILED', 'IN_DOUBT', 'REJECTED', 'WITHDRAWN')) AS lost
            FROM reminder WHERE creditor = ? AND run_id = ?
            """,
            row -> new Dispatch(row.count("ordered"), row.count("sent"), row.count("lost")),
            creditor,
            run)
        .orElseThrow();
  }
}
