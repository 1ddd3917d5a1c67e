package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;

/**
 * Everything a claim rests on.
 *
 * @param firstReminder the free term that the first reminder opened, where the law grants one
 * @param noticeReceivedOn when a formal notice reached the debtor, where the law starts interest
 *     then
 * @param reminderCost what the first reminder cost, where the law let it cost
 * @param facts what the invoice says that some countries' law asks for
 */
public record ClaimBasis(
    Debt debt,
    Regime regime,
    CreditorSize creditorSize,
    Terms terms,
    Optional<FreeTerm> firstReminder,
    Optional<LocalDate> noticeReceivedOn,
    Optional<ReminderCost> reminderCost,
    DebtFacts facts) {

  /** Where nothing is known that only some countries' law asks for. */
  public ClaimBasis(
      Debt debt,
      Regime regime,
      CreditorSize creditorSize,
      Terms terms,
      Optional<FreeTerm> firstReminder,
      Optional<LocalDate> noticeReceivedOn,
      Optional<ReminderCost> reminderCost) {
    this(
        debt,
        regime,
        creditorSize,
        terms,
        firstReminder,
        noticeReceivedOn,
        reminderCost,
        DebtFacts.NONE);
  }

  /** Where no reminder has cost anything. */
  public ClaimBasis(
      Debt debt,
      Regime regime,
      CreditorSize creditorSize,
      Terms terms,
      Optional<FreeTerm> firstReminder,
      Optional<LocalDate> noticeReceivedOn) {
    this(debt, regime, creditorSize, terms, firstReminder, noticeReceivedOn, Optional.empty());
  }

  public ClaimBasis with(Optional<FreeTerm> term, Optional<ReminderCost> cost) {
    return new ClaimBasis(debt, regime, creditorSize, terms, term, noticeReceivedOn, cost, facts);
  }

  /** The same about another debt. */
  public ClaimBasis with(Debt other) {
    return new ClaimBasis(
        other, regime, creditorSize, terms, firstReminder, noticeReceivedOn, reminderCost, facts);
  }

  public ClaimBasis with(DebtFacts known) {
    return new ClaimBasis(
        debt, regime, creditorSize, terms, firstReminder, noticeReceivedOn, reminderCost, known);
  }

  /** The clause on interest where the debtor accepted it before the debt arose. */
  public Optional<Terms.InterestClause> agreedInterest() {
    return terms.interest().filter(_ -> terms.provenBefore(debt.contractDate()));
  }

  /** The creditor's own rate, which nobody accepted. */
  public Optional<BigDecimal> statedRate() {
    return agreedInterest().isPresent()
        ? Optional.empty()
        : terms.interest().flatMap(Terms.InterestClause::percentIfAny);
  }

  /** A term beyond the law counts as the lawful one. */
  private Debt lawful(Debt asPrinted) {
    return facts.lawfulDueDate().map(day -> asPrinted.payableUntil(_ -> day)).orElse(asPrinted);
  }

  ClaimBasis knownOn(LocalDate day, BounceEffect bounces) {
    Debt known = lawful(debt.knownOn(day));
    return new ClaimBasis(
        bounces == BounceEffect.AS_IF_NEVER_PAID ? known.withoutBounced() : known,
        regime,
        creditorSize,
        terms,
        firstReminder.filter(term -> !term.sentOn().isAfter(day)),
        noticeReceivedOn.filter(date -> !date.isAfter(day)),
        reminderCost.filter(cost -> !cost.chargedOn().isAfter(day)),
        facts);
  }
}
