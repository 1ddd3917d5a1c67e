package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.dunning.application.port.RunResults;
import org.encours.dunning.application.port.RunResults.Effects;
import org.encours.dunning.application.port.RunResults.Handoff;
import org.encours.dunning.application.port.RunResults.Ordered;
import org.encours.dunning.application.port.RunResults.SupplyHold;
import org.encours.dunning.domain.decision.DebtorDecision;
import org.encours.dunning.domain.decision.ItemOutcome;
import org.encours.dunning.domain.decision.Run;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageReference;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.EarlyHandoff;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Ids;

/**
 * Brings about what was decided: messages ordered, tasks raised, deliveries held, debts handed off.
 */
@ApplicationScoped
class PerformDunning {

  /** A decision and the debtor it is about. */
  record Decided(Debtor debtor, DebtorDecision decision) {}

  private final RunResults results;
  private final RunTasks tasks;
  private final ReviewTasks reviews;
  private final Ids ids;

  PerformDunning(RunResults results, RunTasks tasks, ReviewTasks reviews, Ids ids) {
    this.results = results;
    this.tasks = tasks;
    this.reviews = reviews;
    this.ids = ids;
  }

  void perform(Creditor creditor, Run run, List<Decided> decided) {
    Effects effects =
        new Effects(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    decided.forEach(one -> add(creditor, run, one, effects));
    results.save(creditor.id(), run, effects);
    effects
        .handoffs()
        .forEach(handoff -> reviews.of(creditor.id(), handoff.debtor().id(), run.businessDate()));
  }

  private void add(Creditor creditor, Run run, Decided one, Effects effects) {
    DebtorDecision decision = one.decision();
    effects.outcomes().addAll(decision.outcomes());
    for (Message message : decision.messages()) {
      effects
          .messages()
          .add(
              new Ordered(
                  ids.next(), one.debtor().id(), referring(creditor, message), steps(decision)));
    }
    effects.tasks().addAll(tasks.of(one.debtor(), decision, run.businessDate()));
    decision
        .supplyHold()
        .ifPresent(
            step -> effects.holds().add(new SupplyHold(one.debtor(), "step " + step.name())));
    if (!decision.handoff().isEmpty()) {
      effects.handoffs().add(handoff(one.debtor(), decision));
    }
  }

  private Message referring(Creditor creditor, Message message) {
    return message.referring(
        MessageReference.of(creditor.country(), results.nextMessageNumber()).printed());
  }

  private static Map<UUID, String> steps(DebtorDecision decision) {
    Map<UUID, String> steps = new HashMap<>();
    decision
        .outcomes()
        .forEach(
            outcome ->
                outcome
                    .taken()
                    .ifPresent(step -> steps.put(outcome.item().invoiceId(), step.name())));
    return steps;
  }

  private Handoff handoff(Debtor debtor, DebtorDecision decision) {
    return new Handoff(
        ids.next(),
        debtor,
        decision.handoff(),
        reason(decision),
        noticeGiven(decision.handoff().stream().map(DebtorDecision.HandoffClaim::item).toList()),
        decision.legalWaitEndedOn());
  }

  private static Optional<LocalDate> noticeGiven(List<Receivable> items) {
    return items.stream()
        .flatMap(
            item -> item.progress().notice().or(() -> item.progress().firstReminder()).stream())
        .map(SentMessage::sentOn)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }

  private static String reason(DebtorDecision decision) {
    return decision.outcomes().stream()
        .filter(outcome -> outcome.decision() instanceof NextStep.RequestHandoff)
        .map(ItemOutcome::taken)
        .flatMap(Optional::stream)
        .map(
            last ->
                switch (last.name()) {
                  case EarlyHandoff.BY_AGE -> last.daysFromDue() + " days past due";
                  case EarlyHandoff.BY_GRADE -> "The risk grade asks for it";
                  default -> "The plan's last step is reached";
                })
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }
}
