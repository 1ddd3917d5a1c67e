package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.application.port.Promises;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.charge.ChargeEntry;
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
  private final ClaimRest rest;
  private final ReviewTasks tasks;

  TrackInvoices(
      Receivables receivables,
      Debtors debtors,
      Promises promises,
      PolicyStore policies,
      ContestedRemainder outside,
      ClaimRest rest,
      ReviewTasks tasks) {
    this.receivables = receivables;
    this.debtors = debtors;
    this.promises = promises;
    this.policies = policies;
    this.outside = outside;
    this.rest = rest;
    this.tasks = tasks;
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
      CreditorId creditor,
      UUID event,
      UUID invoice,
      Money amount,
      LocalDate valueDate,
      Money open) {
    change(
        creditor,
        event,
        invoice,
        before -> before.with(new Movement.Payment(valueDate, amount), open),
        after -> {
          credit(creditor, after, amount, valueDate);
          review(creditor, after, valueDate);
        });
  }

  @Transactional
  public void reversed(
      CreditorId creditor,
      UUID event,
      UUID invoice,
      Money amount,
      LocalDate reversedOn,
      Money open) {
    change(
        creditor,
        event,
        invoice,
        before -> before.with(new Movement.Reversal(reversedOn, amount), open),
        _ -> receivables.wake(creditor, List.of(invoice)));
  }

  @Transactional
  public void credited(
      CreditorId creditor,
      UUID event,
      UUID invoice,
      Money amount,
      LocalDate issueDate,
      Money open) {
    change(
        creditor,
        event,
        invoice,
        before -> before.with(new Movement.Credit(issueDate, amount), open),
        after -> {
          rest.claimLess(creditor, after, issueDate);
          review(creditor, after, issueDate);
        });
  }

  /** Settled by whatever means, a discount included: nothing of the principal is asked for. */
  @Transactional
  public void settled(CreditorId creditor, UUID event, UUID invoice, LocalDate on) {
    change(
        creditor,
        event,
        invoice,
        before -> before.closed(on),
        after -> {
          settlePromises(creditor, after, on);
          rest.claim(creditor, after);
          review(creditor, after, on);
        });
  }

  @Transactional
  public void writtenOff(
      CreditorId creditor, UUID event, UUID invoice, Money amount, LocalDate on) {
    change(
        creditor,
        event,
        invoice,
        before -> before.reducedBy(amount, on),
        after -> review(creditor, after, on));
  }

  /** Charges stand in the ledger, were paid, paid back or waived there. */
  @Transactional
  public void charged(
      CreditorId creditor, UUID event, UUID invoice, List<ChargeEntry> entries, LocalDate on) {
    change(
        creditor,
        event,
        invoice,
        before -> before.charging(entries),
        after -> {
          entries.forEach(entry -> creditCharges(creditor, after, entry));
          receivables.wake(creditor, List.of(invoice));
          review(creditor, after, on);
        });
  }

  /** What paid charges was paid as promised, too. */
  private void creditCharges(CreditorId creditor, Receivable item, ChargeEntry entry) {
    switch (entry.change()) {
      case PAID -> credit(creditor, item, entry.amount(), entry.on());
      case REVERSED -> credit(creditor, item, entry.amount().negated(), entry.on());
      case BOOKED, WAIVED -> {}
    }
  }

  @Transactional
  public void disputed(CreditorId creditor, UUID event, UUID invoice, Dispute dispute) {
    change(
        creditor,
        event,
        invoice,
        before -> before.withoutHeard().disputing(dispute),
        after -> review(creditor, after, dispute.openedOn()));
  }

  @Transactional
  public void disputeResolved(
      CreditorId creditor, UUID event, UUID invoice, UUID dispute, LocalDate on) {
    change(
        creditor,
        event,
        invoice,
        before -> before.withoutDispute(dispute),
        after -> {
          receivables.wake(creditor, List.of(invoice));
          outside.raise(creditor, after, on);
          review(creditor, after, on);
        });
  }

  /** What follows is done once: an event that is read again finds nothing changed. */
  private void change(
      CreditorId creditor,
      UUID event,
      UUID invoice,
      UnaryOperator<Receivable> change,
      Consumer<Receivable> then) {
    Receivable before =
        receivables
            .lock(creditor, invoice)
            .orElseThrow(
                () -> new IllegalStateException("invoice " + invoice + " was never issued"));
    Receivable after = before.hearing(event, change);
    if (!after.equals(before)) {
      receivables.save(creditor, after);
      then.accept(after);
    }
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

  /** Lets deliveries go on once everything is paid, and closes tasks whose reason is gone. */
  private void review(CreditorId creditor, Receivable item, LocalDate on) {
    if (item.owed().isZero()) {
      Debtor debtor = debtor(creditor, item);
      if (debtor.supplyHeld() && !receivables.anyOverdue(creditor, debtor.id(), on)) {
        debtors.supplyHeld(creditor, debtor, false, "everything overdue is paid", on);
      }
    }
    tasks.of(creditor, item.debtorId(), on);
  }

  private Debtor debtor(CreditorId creditor, Receivable item) {
    return debtors.find(creditor, item.debtorId()).orElseThrow();
  }
}
