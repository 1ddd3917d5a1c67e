package org.encours.risk.application.port;

import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.solvency.SolvencyReport;

/** Every report ever filed, also those that a later one has replaced. */
public interface SolvencyReports {

  void keep(CreditorId creditor, DebtorId debtor, UUID id, SolvencyReport report, String by);
}
