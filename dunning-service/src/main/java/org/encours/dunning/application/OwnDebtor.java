package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.encours.dunning.application.port.Debtors;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Says who looks after a debtor: its tasks are that person's. */
@ApplicationScoped
public class OwnDebtor {

  private final Debtors debtors;

  OwnDebtor(Debtors debtors) {
    this.debtors = debtors;
  }

  @Transactional
  public void own(CreditorId creditor, String reference, Optional<String> owner) {
    if (!debtors.own(creditor, reference, owner)) {
      throw NotFound.of("debtor", reference);
    }
  }
}
