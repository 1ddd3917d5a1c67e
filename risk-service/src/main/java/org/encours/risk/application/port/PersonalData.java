package org.encours.risk.application.port;

import java.time.Instant;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.domain.DebtorId;

/** What is kept about one debtor, to be handed over or to be gone. */
public interface PersonalData {

  /** What the debtor still owes, one amount per currency. */
  List<Money> open(CreditorId creditor, DebtorId debtor);

  /** Removes everything kept about the debtor. */
  void erase(CreditorId creditor, DebtorId debtor);

  /** Removes what assessments made before a moment were made from; the assessments stay. */
  int forgetEvidence(CreditorId creditor, Instant madeBefore);
}
