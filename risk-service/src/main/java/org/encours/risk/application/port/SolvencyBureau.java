package org.encours.risk.application.port;

import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.solvency.SolvencyReport;

/**
 * Somebody who looks into companies: a bureau, a register. Plugged in by an adapter; the one that
 * comes with the service reads files that such a house delivers.
 */
public interface SolvencyBureau {

  /**
   * What it knows of a debtor.
   *
   * @param reference the creditor's customer number, under which the debtor was ordered there
   * @throws org.encours.kernel.RefusedException when what it delivered cannot be used
   */
  Optional<SolvencyReport> ask(CreditorId creditor, String reference);
}
