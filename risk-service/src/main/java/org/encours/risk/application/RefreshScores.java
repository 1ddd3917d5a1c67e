package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;

/** Scores anew whom something happened to, as of the day it happened. */
@ApplicationScoped
public class RefreshScores {

  private final Debtors debtors;
  private final AssessDebtors assess;

  RefreshScores(Debtors debtors, AssessDebtors assess) {
    this.debtors = debtors;
    this.assess = assess;
  }

  /**
   * @param most a transaction's worth
   * @return how many were scored; fewer than {@code most} means that nobody is left
   */
  @Transactional
  public int rescore(CreditorId creditor, int most) {
    debtors.markSome(creditor, most);
    List<KnownDebtor> changed = debtors.lockChanged(creditor, most);
    if (!changed.isEmpty()) {
      assess.assess(creditor, changed, debtors.portfolio(creditor), KnownDebtor::seenOn);
    }
    return changed.size();
  }
}
