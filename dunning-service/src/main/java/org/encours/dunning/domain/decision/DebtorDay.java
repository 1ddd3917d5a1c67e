package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.encours.dunning.domain.policy.DebtPosition;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Hold;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.NextStepRule;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * One debtor on one date under its plan; what all of its invoices look at is reckoned once, for a
 * debtor may have thousands.
 */
final class DebtorDay {

  private final DunningProcess dunning;
  private final DebtorSnapshot file;
  private final LocalDate date;
  private final Map<Currency, Money> overdue;
  private final Map<LocalDate, Map<Currency, Money>> dueBy = new HashMap<>();
  private final Optional<DunningPolicy> policy;
  private final Optional<NextStepRule> rule;

  DebtorDay(DunningProcess dunning, DebtorSnapshot file, LocalDate date) {
    this.dunning = dunning;
    this.file = file;
    this.date = date;
    this.overdue = file.overdue(date);
    this.policy = dunning.policyFor(file.debtor());
    this.rule = policy.map(plan -> dunning.rule(plan, file.debtor()));
  }

  Optional<DunningPolicy> policy() {
    return policy;
  }

  /** What the plan says of each invoice by itself, in the file's order. */
  Map<Receivable, NextStep> decisions() {
    Map<Receivable, NextStep> decisions = new LinkedHashMap<>();
    for (Receivable item : file.receivables()) {
      decisions.put(item, decision(item));
    }
    return decisions;
  }

  private NextStep decision(Receivable item) {
    return rule.map(plan -> plan.on(date, position(item)))
        .orElse(
            new NextStep.Held(
                Hold.NO_POLICY,
                Optional.empty(),
                Sentence.of("no-plan", "no plan covers this debtor")));
  }

  DebtPosition position(Receivable item) {
    Currency currency = item.open().currency();
    return new DebtPosition(
        item.issueDate(),
        item.dueDate(),
        item.claimable(),
        item.chargesClaimable(),
        !item.disputes().isEmpty(),
        overdueIn(currency),
        dueWith(item),
        file.debtor().grade(),
        item.progress().last(),
        item.progress().lastMessage().map(message -> message.sentOn().isPresent()).orElse(true),
        dunning.freeTerm(file.debtor(), item),
        file.debtor().lastContact(),
        file.hold(item, date).or(() -> file.coveredByCredit(overdueIn(currency))));
  }

  private Money overdueIn(Currency currency) {
    return overdue.getOrDefault(currency, Money.zero(currency));
  }

  private Money dueWith(Receivable item) {
    Currency currency = item.open().currency();
    LocalDate late = item.dueDate().plusDays(1);
    return late.isAfter(date)
        ? dueBy.computeIfAbsent(late, file::overdue).getOrDefault(currency, Money.zero(currency))
        : overdueIn(currency);
  }

  /** What is kept of a decision, and when the invoice needs looking at again. */
  ItemOutcome outcome(Receivable item, NextStep decision) {
    return switch (decision) {
      case NextStep.WaitUntil wait ->
          new ItemOutcome(item, wait, Optional.of(wait.date()), Optional.empty());
      case NextStep.Held held -> new ItemOutcome(item, held, held.until(), Optional.empty());
      case NextStep.Close close -> new ItemOutcome(item, close, Optional.empty(), Optional.empty());
      case NextStep.SendReminder(int index, Step step) -> taken(item, decision, step);
      case NextStep.CallDebtor(int index, Step step) -> taken(item, decision, step);
      case NextStep.HoldSupply(int index, Step step) -> taken(item, decision, step);
      case NextStep.RequestHandoff(int index, Step step) ->
          new ItemOutcome(
              item, decision, Optional.empty(), Optional.of(lastStep(step, position(item))));
    };
  }

  private ItemOutcome taken(Receivable item, NextStep decision, Step step) {
    DebtPosition position = position(item);
    LastStep last = lastStep(step, position);
    return new ItemOutcome(
        item,
        decision,
        rule.flatMap(plan -> plan.earliestAfter(last, position)),
        Optional.of(last));
  }

  private LastStep lastStep(Step step, DebtPosition position) {
    return new LastStep(
        step.name(), step.daysFromDue(), date, rule.map(plan -> plan.dueFrom(step, position)));
  }
}
