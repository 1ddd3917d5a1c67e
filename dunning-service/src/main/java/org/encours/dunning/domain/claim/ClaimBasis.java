package org.encours.dunning.domain.claim;

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
 */
public record ClaimBasis(
    Debt debt,
    Regime regime,
    CreditorSize creditorSize,
    Terms terms,
    Optional<FreeTerm> firstReminder,
    Optional<LocalDate> noticeReceivedOn,
    Optional<ReminderCost> reminderCost) {

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
    return new ClaimBasis(debt, regime, creditorSize, terms, term, noticeReceivedOn, cost);
  }

  ClaimBasis knownOn(LocalDate day) {
    return new ClaimBasis(
        debt.knownOn(day),
        regime,
        creditorSize,
        terms,
        firstReminder.filter(term -> !term.sentOn().isAfter(day)),
        noticeReceivedOn.filter(date -> !date.isAfter(day)),
        reminderCost.filter(cost -> !cost.chargedOn().isAfter(day)));
  }
}
