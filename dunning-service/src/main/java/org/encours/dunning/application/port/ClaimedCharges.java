package org.encours.dunning.application.port;

import java.time.LocalDate;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;

/** Charges that are claimed without a message: the ledger books them, or takes them back. */
public interface ClaimedCharges {

  void claimed(
      CreditorId creditor, Debtor debtor, Receivable item, LocalDate on, InvoiceClaim claim);
}
