package org.encours.dunning.application.port;

import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.hold.DisputeReason;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;

/** Tells the ledger what a debtor contests, so that it opens the dispute. */
public interface HeardDisputes {

  void tell(CreditorId creditor, Debtor debtor, Receivable item, Heard heard);

  /**
   * What was heard.
   *
   * @param by who noted it
   */
  record Heard(Dispute dispute, DisputeReason reason, String by, java.util.Optional<String> note) {}
}
