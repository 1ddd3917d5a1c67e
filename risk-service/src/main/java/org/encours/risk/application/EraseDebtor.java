package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;
import org.encours.risk.application.port.PersonalData;
import org.encours.risk.domain.debtor.DebtorId;

/**
 * Forgets a debtor (GDPR art. 17). A score serves no legal duty of keeping: invoices are kept by
 * the ledger. Only an open claim stands in the way (art. 17(3)(e)).
 */
@ApplicationScoped
public class EraseDebtor {

  private final ReadRisk risk;
  private final PersonalData data;

  EraseDebtor(ReadRisk risk, PersonalData data) {
    this.risk = risk;
    this.data = data;
  }

  /**
   * @throws RefusedException while something is owed
   * @throws org.encours.kernel.NotFound for a debtor nobody has registered
   */
  @Transactional
  public void erase(CreditorId creditor, String reference) {
    DebtorId debtor = risk.locked(creditor, reference).file().id();
    List<Money> open = data.open(creditor, debtor);
    if (!open.isEmpty()) {
      throw new RefusedException(new ClaimStillOpen(open));
    }
    data.erase(creditor, debtor);
  }
}
