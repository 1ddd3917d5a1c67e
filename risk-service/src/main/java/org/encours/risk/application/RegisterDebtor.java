package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.domain.DebtorFile;

/** Opens the credit file of a debtor that the ledger has met, or notes what changed about it. */
@ApplicationScoped
public class RegisterDebtor {

  private final Debtors debtors;

  RegisterDebtor(Debtors debtors) {
    this.debtors = debtors;
  }

  @Transactional
  public void register(CreditorId creditor, DebtorFile file) {
    debtors.register(creditor, file);
  }
}
