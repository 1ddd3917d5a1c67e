package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.Hold;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.receivable.ContactHistory;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * One debtor with everything open, and what holds reminders back.
 *
 * @param receivables the open ones, oldest due date first
 * @param promises those still open
 * @param past earlier contacts and reminders, as far as the plans in force ask for them
 */
public record DebtorSnapshot(
    Debtor debtor,
    List<Receivable> receivables,
    List<Pause> pauses,
    List<Promise> promises,
    ContactHistory past) {

  /** With nothing in its past that counts. */
  public DebtorSnapshot(
      Debtor debtor, List<Receivable> receivables, List<Pause> pauses, List<Promise> promises) {
    this(debtor, receivables, pauses, promises, ContactHistory.NONE);
  }

  public DebtorSnapshot with(ContactHistory known) {
    return new DebtorSnapshot(debtor, receivables, pauses, promises, known);
  }

  public DebtorSnapshot {
    receivables =
        receivables.stream()
            .sorted(
                Comparator.comparing(Receivable::dueDate)
                    .thenComparing(Receivable::number)
                    .thenComparing(Receivable::invoiceId))
            .toList();
  }

  /** As it was known at the end of a day. */
  public DebtorSnapshot knownOn(LocalDate day) {
    return new DebtorSnapshot(
        debtor,
        receivables.stream()
            .filter(item -> !item.issueDate().isAfter(day))
            .map(item -> item.knownOn(day))
            .toList(),
        pauses.stream().filter(pause -> !pause.from().isAfter(day)).toList(),
        promises.stream().filter(promise -> !promise.madeOn().isAfter(day)).toList(),
        past);
  }

  /** As if no step had been taken; the terms that messages opened stay. */
  public DebtorSnapshot afresh() {
    return new DebtorSnapshot(
        debtor, receivables.stream().map(Receivable::afresh).toList(), pauses, promises, past);
  }

  /** What the debtor owes in all, past due, undisputed and not handed off; by currency. */
  Map<Currency, Money> overdue(LocalDate day) {
    return receivables.stream()
        .filter(item -> !item.inCollection())
        .collect(
            Collectors.toMap(
                item -> item.open().currency(),
                item -> item.overdueOn(day).plus(item.chargesClaimable()),
                Money::plus));
  }

  /** Money and credit notes of the debtor in a currency that no invoice took yet. */
  Money credit(Currency currency) {
    return debtor
        .credit()
        .filter(Money::isPositive)
        .filter(it -> it.currency().equals(currency))
        .orElseGet(() -> Money.zero(currency));
  }

  /** What credit of the debtor covers of an invoice: the oldest due comes first. */
  Money coveredByCredit(Receivable covered, LocalDate day) {
    Money left = credit(covered.open().currency());
    for (Receivable item : receivables) {
      if (!left.isPositive()
          || item.inCollection()
          || !left.currency().equals(item.open().currency())) {
        continue;
      }
      Money part = left.min(item.overdueOn(day));
      if (item.invoiceId().equals(covered.invoiceId())) {
        return part;
      }
      left = left.minus(part);
    }
    return Money.zero(covered.open().currency());
  }

  /** Nothing is asked for where the debtor's own credit would pay all that is overdue. */
  Optional<NextStep.Held> coveredByCredit(Money overdue) {
    Money credit = credit(overdue.currency());
    return credit.isPositive() && overdue.isPositive() && credit.compareTo(overdue) >= 0
        ? held(
            Hold.COVERED_BY_CREDIT,
            Optional.empty(),
            Sentence.of("covered-by-credit", "credit of {credit} would pay the {overdue} overdue")
                .with("credit", credit)
                .with("overdue", overdue))
        : Optional.empty();
  }

  public Optional<NextStep.Held> hold(Receivable item, LocalDate day) {
    if (item.inCollection()) {
      return held(
          Hold.IN_COLLECTION,
          Optional.empty(),
          Sentence.of("in-collection", "handed off for collection, sold, or given up"));
    }
    if (debtor.insolvent()) {
      return held(
          Hold.INSOLVENT,
          Optional.empty(),
          Sentence.of("insolvent", "insolvent: the claim is declared, not chased"));
    }
    if (item.onPlan()) {
      return held(
          Hold.PAYMENT_PLAN, Optional.empty(), Sentence.of("payment-plan", "a payment plan runs"));
    }
    Optional<Pause> pause =
        pauses.stream().filter(each -> each.covers(item.invoiceId(), day)).findFirst();
    if (pause.isPresent()) {
      return held(
          Hold.PAUSED,
          pause.get().until().map(last -> last.plusDays(1)),
          Sentence.of("paused", "paused: {reason}").with("reason", pause.get().reason()));
    }
    return promises.stream()
        .filter(promise -> promise.holds(item.invoiceId(), day))
        .findFirst()
        .flatMap(
            promise ->
                held(
                    Hold.PROMISED,
                    Optional.of(promise.dueDate().plusDays(1)),
                    Sentence.of("promised", "promised to pay by {dueDate}")
                        .with("dueDate", promise.dueDate())));
  }

  private static Optional<NextStep.Held> held(Hold hold, Optional<LocalDate> until, Sentence why) {
    return Optional.of(new NextStep.Held(hold, until, why));
  }
}
