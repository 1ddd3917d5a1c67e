package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** The statutory claim on an invoice for any date, with its calculation. */
@ApplicationScoped
public class ComputeClaim {

  private final Receivables receivables;
  private final Debtors debtors;
  private final CreditorRules rulebook;

  ComputeClaim(Receivables receivables, Debtors debtors, CreditorRules rulebook) {
    this.receivables = receivables;
    this.debtors = debtors;
    this.rulebook = rulebook;
  }

  @Transactional
  public Claim on(CreditorId creditor, UUID invoice, LocalDate asOf) {
    Receivable receivable =
        receivables
            .find(creditor, invoice)
            .orElseThrow(() -> new NotFound("There is no invoice " + invoice));
    DunningProcess dunning = rulebook.of(creditor);
    return dunning
        .engine()
        .on(
            asOf,
            dunning.basis(
                debtors.find(creditor, receivable.debtorId()).orElseThrow(), receivable, true));
  }
}
