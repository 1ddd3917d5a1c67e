package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.application.port.Promises;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Follows the ledger: invoices, what was paid or credited, what is disputed. */
@ApplicationScoped
public class TrackInvoices {

  private final Receivables receivables;
  private final Debtors debtors;
  private final Promises promises;
  private final PolicyStore policies;
  private final ContestedRemainder outside;

  TrackInvoices(
      Receivables receivables,
      Debtors debtors,
      Promises promises,
      PolicyStore policies,
      ContestedRemainder outside) {
    this.receivables = receivables;
    this.debtors = debtors;
    this.promises = promises;
    this.policies = policies;
    this.outside = outside;
  }

  @Transactional
  public void issued(CreditorId creditor, Receivable receivable) {
    LocalDate earliest =
        receivable
            .instalments()
            .getFirst()
            .dueDate()
            .minusDays(policies.of(creditor).longestLead());
    receivables.add(creditor, receivable, Optional.of(earliest));
  }

  @Transactional
  public void paid(
      CreditorId creditor, UUID invoice, Money amount, LocalDate valueDate, Money open) {
    Receivable after =
        change(
            creditor,
            invoice,
            before -> before.with(new Movement.Payment(valueDate, amount), open));
    credit(creditor, after, amount, valueDate);
    liftSupplyHold(creditor, after, valueDate);
  }

  @Transactional
  public void reversed(
      CreditorId creditor, UUID invoice, Money amount, LocalDate reversedOn, Money open) {
    change(
        creditor, invoice, before -> before.with(new Movement.Reversal(reversedOn, amount), open));
    receivables.wake(creditor, List.of(invoice));
  }

  @Transactional
  public void credited(
      CreditorId creditor, UUID invoice, Money amount, LocalDate issueDate, Money open) {
    Receivable after =
        change(
            creditor, invoice, before -> before.with(new Movement.Credit(issueDate, amount), open));
    liftSupplyHold(creditor, after, issueDate);
  }

  /** Settled by whatever means, a discount included: nothing is asked for any more. */
  @Transactional
  public void settled(CreditorId creditor, UUID invoice, LocalDate on) {
    Receivable after = change(creditor, invoice, before -> before.closed(on));
    settlePromises(creditor, after, on);
    liftSupplyHold(creditor, after, on);
  }

  @Transactional
  public void writtenOff(CreditorId creditor, UUID invoice, Money amount, LocalDate on) {
    change(creditor, invoice, before -> before.reducedBy(amount, on));
  }

  @Transactional
  public void disputed(CreditorId creditor, UUID invoice, Dispute dispute) {
    change(creditor, invoice, before -> before.disputing(dispute));
  }

  @Transactional
  public void disputeResolved(CreditorId creditor, UUID invoice, UUID dispute, LocalDate on) {
    Receivable after = change(creditor, invoice, before -> before.withoutDispute(dispute));
    receivables.wake(creditor, List.of(invoice));
    outside.raise(creditor, after, on);
  }

  private Receivable change(CreditorId creditor, UUID invoice, UnaryOperator<Receivable> change) {
    Receivable before =
        receivables
            .lock(creditor, invoice)
            .orElseThrow(
                () -> new IllegalStateException("invoice " + invoice + " was never issued"));
    Receivable after = change.apply(before);
    receivables.save(creditor, after);
    return after;
  }

  private void credit(CreditorId creditor, Receivable item, Money amount, LocalDate valueDate) {
    for (Promise promise : promises.openOn(creditor, item.invoiceId())) {
      Promise after = promise.receiving(amount, valueDate);
      if (!after.equals(promise)) {
        promises.save(creditor, debtor(creditor, item), after, valueDate);
      }
    }
  }

  private void settlePromises(CreditorId creditor, Receivable item, LocalDate on) {
    for (Promise promise : promises.openOn(creditor, item.invoiceId())) {
      boolean allSettled =
          promise.invoices().stream()
              .allMatch(
                  other ->
                      receivables
                          .find(creditor, other)
                          .map(known -> known.open().isZero())
                          .orElse(true));
      if (allSettled && !on.isAfter(promise.dueDate())) {
        promises.save(creditor, debtor(creditor, item), promise.settled(), on);
      }
    }
  }

  private void liftSupplyHold(CreditorId creditor, Receivable item, LocalDate on) {
    if (!item.open().isZero()) {
      return;
    }
    Debtor debtor = debtor(creditor, item);
    if (debtor.supplyHeld() && !receivables.anyOverdue(creditor, debtor.id(), on)) {
      debtors.supplyHeld(creditor, debtor, false, "everything overdue is paid", on);
    }
  }

  private Debtor debtor(CreditorId creditor, Receivable item) {
    return debtors.find(creditor, item.debtorId()).orElseThrow();
  }
}
