package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.SolvencyReports;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.solvency.SolvencyReport;

@Singleton
class PostgresSolvencyReports implements SolvencyReports {

  private final Sql sql;
  private final Documents documents;
  private final Clock clock;

  PostgresSolvencyReports(Sql sql, Documents documents, Clock clock) {
    this.sql = sql;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public void keep(
      CreditorId creditor, DebtorId debtor, UUID id, SolvencyReport report, String by) {
    sql.change(
        "INSERT INTO solvency_report VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)",
        id,
        creditor,
        debtor.value(),
        report.asOf(),
        by,
        clock.instant(),
        documents.write(report));
  }
}
