package org.encours.dunning.domain.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimEngine;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.NextStepRule;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.policy.Standing;
import org.encours.kernel.WorkingDays;

/**
 * Decides what one run does about one debtor. Nothing here reads a clock or a store: the same file
 * on the same business date gives the same decision, so that a run may be tried, repeated, or
 * shared.
 *
 * @param rollFreeTerm whether the last free day of a consumer moves to a working day
 */
public record Dunning(
    Creditor creditor,
    Policies policies,
    ClaimEngine engine,
    Function<String, WorkingDays> calendars,
    boolean rollFreeTerm) {

  public DebtorDecision on(LocalDate businessDate, DebtorFile file) {
    DebtorDay day = new DebtorDay(this, file, businessDate);
    Map<Receivable, NextStep> decisions = day.decisions();
    Composer composer = new Composer(this, file, businessDate);
    day.policy()
        .ifPresent(
            plan -> {
              new ContactLimit(plan, file, businessDate).apply(decisions);
              composer.compose(plan, decisions);
            });
    List<ItemOutcome> outcomes = new ArrayList<>();
    composer
        .decisions(decisions)
        .forEach((item, decision) -> outcomes.add(day.outcome(item, decision)));
    return composer.decision(outcomes);
  }

  /** A message as it reads on the day it leaves; empty when there is nothing left to say. */
  public Optional<Message> renewed(Message written, DebtorFile file, LocalDate day) {
    return new Renewal(this, file, day).of(written);
  }

  public Optional<DunningPolicy> policyFor(Debtor debtor) {
    return policies.covering(debtor.country(), debtor.kind(), debtor.grade());
  }

  public Regime regime(Debtor debtor) {
    return Regime.of(creditor.country(), debtor.country(), debtor.kind());
  }

  /** What a claim on an invoice rests on, with the terms that its messages opened. */
  public ClaimBasis basis(Debtor debtor, Receivable item, boolean withDisputed) {
    return new ClaimBasis(
        withDisputed ? item.debt() : item.undisputedDebt(),
        regime(debtor),
        creditor.size(),
        debtor.terms(),
        freeTerm(debtor, item),
        item.progress().notice().flatMap(notice -> receivedOn(notice, debtor)),
        item.progress().firstReminder().flatMap(SentMessage::charged));
  }

  /** The free term that the first reminder opened for a Belgian consumer. */
  public Optional<FreeTerm> freeTerm(Debtor debtor, Receivable item) {
    if (regime(debtor) != Regime.BE_CONSUMER) {
      return Optional.empty();
    }
    return item.progress()
        .firstReminder()
        .flatMap(
            first ->
                first
                    .sentOn()
                    .map(
                        sent ->
                            FreeTerm.after(
                                sent, first.carrier(), calendars.apply("BE"), rollFreeTerm)));
  }

  public Standing standing(DebtorFile file, Receivable item, LocalDate businessDate) {
    return new DebtorDay(this, file, businessDate).standing(item);
  }

  public NextStepRule rule(DunningPolicy policy, Debtor debtor) {
    return new NextStepRule(policy, calendars.apply(calendarOf(debtor)));
  }

  private String calendarOf(Debtor debtor) {
    return debtor.country();
  }

  /** A notice by post reaches its addressee on the third working day, by prudence. */
  private Optional<LocalDate> receivedOn(SentMessage notice, Debtor debtor) {
    WorkingDays days = calendars.apply(calendarOf(debtor));
    return notice
        .sentOn()
        .map(
            sent ->
                switch (notice.carrier()) {
                  case POST -> days.nthAfter(sent, 3);
                  case EMAIL -> sent.plusDays(1);
                });
  }

  boolean isConsumer(Debtor debtor) {
    return debtor.kind() == DebtorKind.CONSUMER;
  }
}
