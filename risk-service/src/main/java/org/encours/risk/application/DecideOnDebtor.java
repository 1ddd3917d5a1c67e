package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.Cover;
import org.encours.risk.domain.credit.Leverage;

/** Notes what people know of a debtor and the ledger does not; it acts at once. */
@ApplicationScoped
public class DecideOnDebtor {

  private final ReadRisk risk;
  private final Debtors debtors;
  private final AssessDebtors assess;

  DecideOnDebtor(ReadRisk risk, Debtors debtors, AssessDebtors assess) {
    this.risk = risk;
    this.debtors = debtors;
    this.assess = assess;
  }

  /**
   * A credit insurer's cover: the limit is stretched while it holds.
   *
   * @throws RefusedException when it would be over before it begins
   * @throws org.encours.kernel.NotFound for a debtor nobody has registered
   */
  @Transactional
  public DebtorFile insure(CreditorId creditor, String reference, Cover cover) {
    KnownDebtor known = risk.locked(creditor, reference);
    if (!cover.holdsOn(known.seenOn())) {
      throw new RefusedException(new CoverAlreadyOver(cover.until(), known.seenOn()));
    }
    return assessed(creditor, known, file -> file.withCover(cover));
  }

  /**
   * How much the debtor needs our supply.
   *
   * @throws org.encours.kernel.NotFound for a debtor nobody has registered
   */
  @Transactional
  public DebtorFile depends(CreditorId creditor, String reference, Leverage leverage) {
    KnownDebtor known = risk.locked(creditor, reference);
    return assessed(creditor, known, file -> file.withLeverage(leverage));
  }

  private DebtorFile assessed(
      CreditorId creditor, KnownDebtor known, UnaryOperator<DebtorFile> decision) {
    LocalDate on = known.seenOn();
    KnownDebtor decided = new KnownDebtor(decision.apply(known.file()), on, true);
    return assess
        .assess(creditor, List.of(decided), debtors.portfolio(creditor), _ -> on)
        .getFirst()
        .file();
  }
}
