package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.PersonalData;
import org.encours.risk.domain.debtor.DebtorId;

/**
 * Forgets a debtor as the ledger says (GDPR art. 17), which asked first whether something is still
 * owed. A score serves no legal duty of keeping: all of it goes.
 */
@ApplicationScoped
public class EraseDebtor {

  private final PersonalData data;

  EraseDebtor(PersonalData data) {
    this.data = data;
  }

  @Transactional
  public void erase(CreditorId creditor, DebtorId debtor, UUID request, LocalDate on) {
    data.erase(creditor, debtor, request, on);
  }
}
