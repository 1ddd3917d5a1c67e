package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.risk.application.port.SolvencyBureau;
import org.encours.risk.domain.solvency.SolvencyReport;

/** Asks the bureau that is plugged in, and files what it answers. */
@ApplicationScoped
public class AskBureau {

  private final ReadRisk risk;
  private final SolvencyBureau bureau;
  private final FileSolvencyReport reports;

  AskBureau(ReadRisk risk, SolvencyBureau bureau, FileSolvencyReport reports) {
    this.risk = risk;
    this.bureau = bureau;
    this.reports = reports;
  }

  /**
   * @throws NotFound for a debtor nobody has registered or the bureau does not know
   * @throws org.encours.kernel.RefusedException when its answer cannot be used
   */
  @Transactional
  public SolvencyReport ask(CreditorId creditor, String reference, String by) {
    risk.locked(creditor, reference);
    SolvencyReport report =
        bureau
            .ask(creditor, reference)
            .orElseThrow(() -> new NotFound("The bureau knows nothing of " + reference + "."));
    reports.file(creditor, reference, report, by);
    return report;
  }
}
