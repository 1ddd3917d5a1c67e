package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.dunning.application.port.ClaimedCharges;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.decision.AfterSettlement;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Claims, without a message, what a payment or a credit note changed of charges claimed before. */
@ApplicationScoped
class ClaimRest {

  private final DebtorSnapshots snapshots;
  private final Receivables receivables;
  private final CreditorRules rules;
  private final ClaimedCharges charges;

  ClaimRest(
      DebtorSnapshots snapshots,
      Receivables receivables,
      CreditorRules rules,
      ClaimedCharges charges) {
    this.snapshots = snapshots;
    this.receivables = receivables;
    this.rules = rules;
    this.charges = charges;
  }

  /** What accrued between the last claim and the payment that ended the principal. */
  void claim(CreditorId creditor, Receivable item) {
    if (item.charges().claimedOn().isEmpty() || !item.open().isZero()) {
      return;
    }
    DebtorSnapshot debtor = snapshots.find(creditor, item.debtorId()).orElseThrow();
    boolean creditLeft = debtor.debtor().credit().filter(Money::isPositive).isPresent();
    if (AfterSettlement.claimsRest(item, creditLeft)) {
      tell(creditor, debtor, item, item.ledger().lastPaidOn().orElseThrow(), 1);
    }
  }

  /** The same for every invoice of a debtor that has credit left. */
  void claimAll(CreditorId creditor, UUID debtor) {
    receivables.chargedAndPaid(creditor, debtor).forEach(item -> claim(creditor, item));
  }

  /** A credit note may have left less to charge than was claimed. */
  void claimLess(CreditorId creditor, Receivable item, LocalDate on) {
    item.charges()
        .claimedOn()
        .ifPresent(
            claimedOn ->
                tell(
                    creditor,
                    snapshots.find(creditor, item.debtorId()).orElseThrow(),
                    item,
                    claimedOn.isAfter(on) ? claimedOn : on,
                    -1));
  }

  /**
   * @param sign of the difference to what is booked that is told
   */
  private void tell(
      CreditorId creditor, DebtorSnapshot debtor, Receivable item, LocalDate day, int sign) {
    DunningProcess dunning = rules.of(creditor);
    InvoiceClaim claim = dunning.claim(debtor, item, day);
    Money booked = claim.claimed().minus(claim.costs());
    if (claim.granted().minus(booked).amount().signum() == sign) {
      charges.claimed(creditor, debtor.debtor(), item, day, claim);
    }
  }
}
