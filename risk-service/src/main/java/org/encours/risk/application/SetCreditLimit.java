package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.LimitOverride;

/** Puts a limit of the credit committee into force, at once and until its end. */
@ApplicationScoped
public class SetCreditLimit {

  private final ReadRisk risk;
  private final Debtors debtors;
  private final AssessDebtors assess;

  SetCreditLimit(ReadRisk risk, Debtors debtors, AssessDebtors assess) {
    this.risk = risk;
    this.debtors = debtors;
    this.assess = assess;
  }

  /**
   * @throws RefusedException when it would be over before it begins
   * @throws org.encours.kernel.NotFound for a debtor nobody has registered
   */
  @Transactional
  public DebtorFile set(CreditorId creditor, String reference, LimitOverride limit) {
    KnownDebtor known = risk.locked(creditor, reference);
    LocalDate on = known.seenOn();
    if (!limit.holdsOn(on)) {
      throw new RefusedException(new LimitAlreadyOver(limit.until(), on));
    }
    KnownDebtor decided = new KnownDebtor(known.file().withOverride(limit), on, true);
    return assess
        .assess(creditor, List.of(decided), debtors.portfolio(creditor), _ -> on)
        .getFirst()
        .file();
  }
}
