package org.encours.risk.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.risk.domain.credit.Cover;
import org.encours.risk.domain.credit.Leverage;
import org.encours.risk.domain.credit.LimitOverride;
import org.encours.risk.domain.solvency.SolvencyReport;

/**
 * What people reported or decided about a debtor; no event of the ledger tells it.
 *
 * @param solvency the latest report
 * @param override the committee's limit
 * @param cover the credit insurer's
 * @param leverage how much the debtor needs our supply, as sales sees it
 */
public record Given(
    Optional<SolvencyReport> solvency,
    Optional<LimitOverride> override,
    Optional<Cover> cover,
    Optional<Leverage> leverage) {

  public static final Given NOTHING =
      new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A report replaces an older one; one that is older than what is known changes nothing. One dated
   * later than the day it was filed on is a mistake, and hides nothing that comes after it.
   */
  Given with(SolvencyReport report, LocalDate today) {
    boolean older =
        solvency
            .map(SolvencyReport::asOf)
            .filter(known -> !known.isAfter(today))
            .filter(known -> known.isAfter(report.asOf()))
            .isPresent();
    SolvencyReport latest = solvency.map(report::after).orElse(report);
    return older ? this : new Given(Optional.of(latest), override, cover, leverage);
  }

  Given with(LimitOverride limit) {
    return new Given(solvency, Optional.of(limit), cover, leverage);
  }

  Given with(Cover insured) {
    return new Given(solvency, override, Optional.of(insured), leverage);
  }

  Given with(Leverage need) {
    return new Given(solvency, override, cover, Optional.of(need));
  }
}
