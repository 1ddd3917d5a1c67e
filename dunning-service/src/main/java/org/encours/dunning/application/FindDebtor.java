package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.Receivables;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Finds a debtor by the creditor's own customer number. */
@ApplicationScoped
public class FindDebtor {

  private final DebtorSnapshots files;
  private final Receivables receivables;

  FindDebtor(DebtorSnapshots files, Receivables receivables) {
    this.files = files;
    this.receivables = receivables;
  }

  /** Whose invoice it is. */
  public UUID of(CreditorId creditor, UUID invoice) {
    return receivables
        .find(creditor, invoice)
        .orElseThrow(() -> new NotFound("There is no invoice " + invoice))
        .debtorId();
  }

  public UUID named(CreditorId creditor, String reference) {
    return files
        .debtorNamed(creditor, reference)
        .orElseThrow(() -> new NotFound("There is no debtor " + reference));
  }
}
