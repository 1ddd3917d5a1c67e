package org.encours.risk.domain.assessment;

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
public record ManualInputs(
    Optional<SolvencyReport> solvency,
    Optional<LimitOverride> override,
    Optional<Cover> cover,
    Optional<Leverage> leverage) {

  public static final ManualInputs NOTHING =
      new ManualInputs(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A report replaces an older one; one that is older than what is known changes nothing. One dated
   * later than the day it was filed on is a mistake, and hides nothing that comes after it.
   */
  ManualInputs with(SolvencyReport report, LocalDate today) {
    boolean older =
        solvency
            .map(SolvencyReport::asOf)
            .filter(known -> !known.isAfter(today))
            .filter(known -> known.isAfter(report.asOf()))
            .isPresent();
    SolvencyReport latest = solvency.map(report::after).orElse(report);
    return older ? this : new ManualInputs(Optional.of(latest), override, cover, leverage);
  }

  ManualInputs with(LimitOverride limit) {
    return new ManualInputs(solvency, Optional.of(limit), cover, leverage);
  }

  ManualInputs with(Cover insured) {
    return new ManualInputs(solvency, override, Optional.of(insured), leverage);
  }

  ManualInputs with(Leverage need) {
    return new ManualInputs(solvency, override, cover, Optional.of(need));
  }
}
