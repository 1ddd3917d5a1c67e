package org.encours.risk.domain.assessment;

import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.util.Optional;
import java.util.UUID;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.PolicyLevel;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;

/** Credit files to begin a story with. */
public final class CreditFiles {

  public static final CreditPolicy BALANCED =
      CreditPolicy.standard(PolicyLevel.BALANCED, eur("0").currency());

  private CreditFiles() {}

  /** Just met, on the first day of 2026. */
  public static DebtorFile company() {
    return of(DebtorKind.COMPANY);
  }

  public static DebtorFile of(DebtorKind kind) {
    return DebtorFile.open(
        new DebtorId(new UUID(1, 1)),
        "C-1",
        kind,
        Optional.empty(),
        Optional.empty(),
        day("2026-01-01"));
  }

  /** Assessed under the balanced policy, in a portfolio of which nothing is known. */
  public static DebtorFile.Change assessed(DebtorFile file, Facts facts, String on) {
    return file.assess(
        new UUID(9, 9), facts.asOf(on), PortfolioRates.UNKNOWN, Optional.empty(), BALANCED);
  }
}
