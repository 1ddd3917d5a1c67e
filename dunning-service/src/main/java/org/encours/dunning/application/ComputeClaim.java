package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;

/** All that is owed on an invoice on any date, with its calculation. */
@ApplicationScoped
public class ComputeClaim {

  /**
   * A claim and what of it is not asked for.
   *
   * @param disputed what open disputes take out of the principal
   * @param daily what a further day adds
   */
  public record ClaimOfDay(InvoiceClaim claim, Money disputed, Money daily) {}

  private final Receivables receivables;
  private final DebtorSnapshots debtors;
  private final CreditorRules rules;

  ComputeClaim(Receivables receivables, DebtorSnapshots debtors, CreditorRules rules) {
    this.receivables = receivables;
    this.debtors = debtors;
    this.rules = rules;
  }

  @Transactional
  public ClaimOfDay on(CreditorId creditor, UUID invoice, LocalDate asOf) {
    Receivable item =
        receivables.find(creditor, invoice).orElseThrow(() -> NotFound.of("invoice", invoice));
    return on(
        rules.of(creditor), debtors.find(creditor, item.debtorId()).orElseThrow(), item, asOf);
  }

  static ClaimOfDay on(
      DunningProcess dunning, DebtorSnapshot debtor, Receivable item, LocalDate asOf) {
    InvoiceClaim claim = whole(dunning, debtor, item, asOf);
    Money tomorrow = whole(dunning, debtor, item, asOf.plusDays(1)).interest();
    return new ClaimOfDay(
        claim,
        item.knownOn(asOf).disputed(),
        tomorrow.minus(claim.interest()).max(Money.zero(tomorrow.currency())));
  }

  private static InvoiceClaim whole(
      DunningProcess dunning, DebtorSnapshot debtor, Receivable item, LocalDate day) {
    return dunning.claim(debtor, item, day, dunning.basis(debtor.debtor(), item, true));
  }
}
