package org.encours.risk.application.view;

import java.util.Optional;
import org.encours.kernel.CreditorId;

/** Everything kept about one debtor, to be handed over to it (GDPR art. 15). */
public interface DebtorDossier {

  /** One JSON document: file, facts, balances, assessments with evidence, reports, orders held. */
  Optional<String> of(CreditorId creditor, String reference);
}
