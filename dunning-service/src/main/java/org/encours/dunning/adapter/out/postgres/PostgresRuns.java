package org.encours.dunning.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.encours.dunning.application.port.Runs;
import org.encours.dunning.domain.decision.Run;
import org.encours.kernel.CreditorId;
import org.encours.platform.runs.RunItems;

@Singleton
class PostgresRuns implements Runs {

  private static final String KIND = "dunning";

  private final RunItems items;
  private final org.encours.platform.runs.Runs runs;

  PostgresRuns(RunItems items, org.encours.platform.runs.Runs runs) {
    this.items = items;
    this.runs = runs;
  }

  @Override
  public void listDue(Run run) {
    items.addFrom(
        run.id(),
        run.creditor(),
        "SELECT debtor_id FROM receivable WHERE creditor = ? AND next_look <= ? AND owed",
        run.creditor(),
        run.businessDate());
  }

  @Override
  public List<LocalDate> between(CreditorId creditor, LocalDate from, LocalDate before) {
    return runs.dates(KIND, creditor, from, before);
  }
}
