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
 */
public record ClaimBasis(
    Debt debt,
    Regime regime,
    CreditorSize creditorSize,
    Terms terms,
    Optional<FreeTerm> firstReminder,
    Optional<LocalDate> noticeReceivedOn) {

  ClaimBasis knownOn(LocalDate day) {
    return new ClaimBasis(
        debt.knownOn(day),
        regime,
        creditorSize,
        terms,
        firstReminder.filter(term -> !term.sentOn().isAfter(day)),
        noticeReceivedOn.filter(date -> !date.isAfter(day)));
  }
}
