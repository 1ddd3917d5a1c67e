package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.SolvencyReports;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.solvency.SolvencyReport;

/** Files what a bureau, a register or an analyst reports; public events act at once. */
@ApplicationScoped
public class FileSolvencyReport {

  private final ReadRisk risk;
  private final Debtors debtors;
  private final SolvencyReports reports;
  private final AssessDebtors assess;
  private final Ids ids;
  private final Clock clock;

  FileSolvencyReport(
      ReadRisk risk,
      Debtors debtors,
      SolvencyReports reports,
      AssessDebtors assess,
      Ids ids,
      Clock clock) {
    this.risk = risk;
    this.debtors = debtors;
    this.reports = reports;
    this.assess = assess;
    this.ids = ids;
    this.clock = clock;
  }

  /** Answers the report's id. */
  @Transactional
  public UUID file(CreditorId creditor, String reference, SolvencyReport report, String by) {
    KnownDebtor known = risk.locked(creditor, reference);
    DebtorFile file = known.file();
    UUID id = ids.next();
    reports.keep(creditor, file.id(), id, report, by);
    LocalDate today = later(LocalDate.now(clock), known.seenOn());
    LocalDate on = report.asOf().isAfter(today) ? today : later(report.asOf(), known.seenOn());
    assess.assess(
        creditor,
        List.of(new KnownDebtor(file.withReport(report, today), on, true)),
        debtors.portfolio(creditor),
        KnownDebtor::seenOn);
    return id;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
