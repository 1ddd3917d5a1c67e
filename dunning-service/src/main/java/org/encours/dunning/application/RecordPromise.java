package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.ContactJournal;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Promises;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.journal.JournalEntry;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/** Notes a debtor's word; until its date the invoices it names are left alone. */
@ApplicationScoped
public class RecordPromise {

  /** A promise that cannot be kept or checked. */
  record UnusablePromise(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "The promise cannot be followed as it is.";
    }
  }

  private final Promises promises;
  private final Debtors debtors;
  private final Receivables receivables;
  private final ReviewTasks tasks;
  private final ContactJournal journal;
  private final Ids ids;
  private final Clock clock;

  RecordPromise(
      Promises promises,
      Debtors debtors,
      Receivables receivables,
      ReviewTasks tasks,
      ContactJournal journal,
      Ids ids,
      Clock clock) {
    this.promises = promises;
    this.debtors = debtors;
    this.receivables = receivables;
    this.tasks = tasks;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  /** One part of a word that is given in several. */
  public record Part(Money amount, LocalDate dueDate) {}

  /**
   * Notes a word given in parts, each with all that has come in by then; where one is broken, those
   * after it are too.
   */
  @Transactional
  public List<Promise> inParts(
      CreditorId creditor,
      UUID debtorId,
      List<UUID> invoices,
      List<Part> parts,
      LocalDate madeOn,
      Optional<String> madeBy,
      String channel) {
    return parts.stream()
        .map(
            part ->
                record(
                    creditor,
                    debtorId,
                    invoices,
                    part.amount(),
                    madeOn,
                    part.dueDate(),
                    madeBy,
                    Optional.of(channel)))
        .toList();
  }

  @Transactional
  public Promise record(
      CreditorId creditor,
      UUID debtorId,
      List<UUID> invoices,
      Money amount,
      LocalDate madeOn,
      LocalDate dueDate,
      Optional<String> madeBy,
      Optional<String> channel) {
    Debtor debtor =
        debtors
            .find(creditor, debtorId)
            .orElseThrow(() -> new NotFound("There is no debtor " + debtorId));
    List<Violation> wrong = new ArrayList<>();
    if (!amount.isPositive()) {
      wrong.add(new Violation("amount", "must be more than zero"));
    }
    if (dueDate.isBefore(madeOn)) {
      wrong.add(new Violation("dueDate", "lies before the day it was promised, " + madeOn));
    }
    if (invoices.isEmpty()) {
      wrong.add(new Violation("invoices", "names at least one invoice"));
    }
    for (int i = 0; i < invoices.size(); i++) {
      Optional<Receivable> invoice = receivables.find(creditor, invoices.get(i));
      if (invoice.filter(known -> known.debtorId().equals(debtorId)).isEmpty()) {
        wrong.add(new Violation("invoices[" + i + "]", "is no invoice of this debtor"));
      } else if (!invoice.get().open().currency().equals(amount.currency())) {
        wrong.add(new Violation("amount.currency", "is not the invoice's"));
      }
    }
    if (!wrong.isEmpty()) {
      throw new RefusedException(new UnusablePromise(wrong));
    }
    Promise promise =
        new Promise(
            ids.next(),
            debtorId,
            List.copyOf(invoices),
            amount,
            madeOn,
            dueDate,
            madeBy,
            channel,
            Promise.State.OPEN,
            Money.zero(amount.currency()));
    promises.add(creditor, debtor, promise);
    journal.note(creditor, debtor, entry(promise));
    tasks.of(creditor, debtorId, madeOn);
    return promise;
  }

  private JournalEntry entry(Promise promise) {
    return new JournalEntry(
        ids.next(),
        promise.debtorId(),
        Instant.now(clock),
        JournalEntry.Direction.IN,
        promise.channel().flatMap(RecordPromise::way).orElse(JournalEntry.Way.OTHER),
        JournalEntry.Kind.PROMISE,
        Optional.empty(),
        promise.madeBy(),
        "dunning",
        promise.amount() + " by " + promise.dueDate(),
        promise.invoices());
  }

  private static Optional<JournalEntry.Way> way(String channel) {
    return Arrays.stream(JournalEntry.Way.values())
        .filter(way -> way.name().equals(channel))
        .findFirst();
  }
}
