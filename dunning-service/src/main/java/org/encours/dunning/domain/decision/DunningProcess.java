package org.encours.dunning.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.ClaimEngine;
import org.encours.dunning.domain.claim.Debt;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.DebtPosition;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.NextStepRule;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;

/**
 * Decides what one run does about one debtor. Nothing here reads a clock or a store: the same file
 * on the same business date gives the same decision, so that a run may be tried, repeated, or
 * shared.
 *
 * @param rollFreeTerm whether the last free day of a consumer moves to a working day
 */
public record DunningProcess(
    Creditor creditor,
    Policies policies,
    ClaimEngine engine,
    Function<String, WorkingDays> calendars,
    boolean rollFreeTerm) {

  public DebtorDecision on(LocalDate businessDate, DebtorSnapshot file) {
    DebtorDay day = new DebtorDay(this, file, businessDate);
    Map<Receivable, NextStep> decisions = day.decisions();
    MessageComposer composer = new MessageComposer(this, file, businessDate);
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
  public Optional<Message> renewed(Message written, DebtorSnapshot file, LocalDate day) {
    return new MessageRenewal(this, file, day).of(written);
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
        item.progress().firstReminder().flatMap(SentMessage::charged),
        item.legal());
  }

  /** All that is owed on an invoice on a day, without what is contested. */
  public InvoiceClaim claim(DebtorSnapshot file, Receivable item, LocalDate day) {
    return claim(file, item, day, basis(file.debtor(), item, false));
  }

  /** The same, what is contested included where a caller asks for it. */
  public InvoiceClaim claim(DebtorSnapshot file, Receivable item, LocalDate day, ClaimBasis basis) {
    Money covered = file.coveredByCredit(item, day);
    Claim accrued =
        engine.on(day, covered.isPositive() ? basis.with(less(basis.debt(), covered)) : basis);
    InvoiceClaim claim = InvoiceClaim.of(accrued, item.charges().knownOn(day)).covered(covered);
    return claim.restGivenUp(AfterSettlement.givesUpRest(item, claim));
  }

  /** What the debtor's credit covers was never late: the one debt sets off the other. */
  private static Debt less(Debt debt, Money covered) {
    List<Movement> all = new ArrayList<>(debt.movements());
    all.add(new Movement.Credit(debt.firstDueDate(), covered));
    return new Debt(debt.contractDate(), debt.instalments(), all);
  }

  /** The free term that the first reminder opened for a Belgian or Dutch consumer. */
  public Optional<FreeTerm> freeTerm(Debtor debtor, Receivable item) {
    if (!regime(debtor).grantsFreeTerm()) {
      return Optional.empty();
    }
    return item.progress()
        .firstReminder()
        .flatMap(first -> first.sentOn().map(sent -> granted(debtor, sent, first.carrier())));
  }

  /** The term that a first reminder opens which leaves on this day. */
  FreeTerm granted(Debtor debtor, LocalDate sentOn, FreeTerm.Carrier carrier) {
    return FreeTerm.of(regime(debtor), sentOn, carrier, calendars, rollFreeTerm);
  }

  public DebtPosition position(DebtorSnapshot file, Receivable item, LocalDate businessDate) {
    return new DebtorDay(this, file, businessDate).position(item);
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
