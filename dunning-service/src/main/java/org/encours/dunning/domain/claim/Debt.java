package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.encours.kernel.Money;

/**
 * One invoice as the claim engine sees it: what fell due when, and what was paid or credited since.
 *
 * @param contractDate when the contract was made, or the invoice's date where that is not known
 */
public record Debt(LocalDate contractDate, List<Instalment> instalments, List<Movement> movements) {

  public Debt {
    if (instalments.isEmpty()) {
      throw new IllegalArgumentException("a debt has at least one instalment");
    }
    instalments = instalments.stream().sorted(Comparator.comparing(Instalment::dueDate)).toList();
    movements = movements.stream().sorted(Comparator.comparing(Movement::on)).toList();
  }

  public Currency currency() {
    return instalments.getFirst().amount().currency();
  }

  public LocalDate firstDueDate() {
    return instalments.getFirst().dueDate();
  }

  /** What fell due before a day, so that it bears interest on that day if unpaid. */
  public Money dueBefore(LocalDate day) {
    return sum(
        instalments.stream().filter(part -> part.dueDate().isBefore(day)).map(Instalment::amount));
  }

  public Money invoiced() {
    return sum(instalments.stream().map(Instalment::amount));
  }

  /** Credits that count: all of them from the start, or those dated before a day. */
  public Money credited(LocalDate day, CreditEffect effect) {
    return sum(
        movements.stream()
            .filter(Movement.Credit.class::isInstance)
            .filter(credit -> effect == CreditEffect.RETROACTIVE || credit.on().isBefore(day))
            .map(Movement::amount));
  }

  /** What was overdue and unpaid on a day, payments taken as principal. */
  public Money overdueOn(LocalDate day, CreditEffect effect) {
    return dueBefore(day)
        .minus(credited(day, effect))
        .minus(paid(movement -> movement.on().isBefore(day)))
        .max(Money.zero(currency()));
  }

  /** What is open at the end of a day, due or not. */
  public Money openAfter(LocalDate day) {
    return openAfter(day, Money.zero(currency()));
  }

  /** The same, where a part of what was paid settled charges instead of the principal. */
  Money openAfter(LocalDate day, Money paidOnCharges) {
    return invoiced()
        .minus(credited(day.plusDays(1), CreditEffect.ON_ITS_DATE))
        .minus(paid(movement -> !movement.on().isAfter(day)))
        .plus(paidOnCharges)
        .max(Money.zero(currency()));
  }

  /**
   * The same debt as it was known at the end of a day. What a settlement had ended by then is gone,
   * with the payments and credits that belong to it: those that came first.
   */
  public Debt knownOn(LocalDate day) {
    List<Movement> known =
        movements.stream().filter(movement -> !movement.on().isAfter(day)).toList();
    return isSettledBy(day)
        ? new Debt(
            contractDate,
            parts().pursuedAfter(day).all(),
            new SettledCharges(parts().settledBy(day)).rest(known))
        : new Debt(contractDate, instalments, known);
  }

  /** Whether a settlement had ended it, or a part of it, at the end of a day. */
  public boolean isSettledBy(LocalDate day) {
    return parts().anySettledBy(day);
  }

  /** The same debt, where what was paid and returned never was paid. */
  Debt withoutBounced() {
    return new Debt(contractDate, instalments, Bounces.removed(movements));
  }

  /** The same debt with other days on which its parts could be paid in time. */
  public Debt payableUntil(UnaryOperator<LocalDate> lastDay) {
    return new Debt(
        contractDate,
        instalments.stream().map(part -> part.due(lastDay.apply(part.dueDate()))).toList(),
        movements);
  }

  private Instalments parts() {
    return new Instalments(instalments);
  }

  /** The same debt without what had not fallen due before a day. */
  public Debt limitedToDueBefore(LocalDate day) {
    List<Instalment> due =
        instalments.stream().filter(part -> part.dueDate().isBefore(day)).toList();
    return due.isEmpty() ? this : new Debt(contractDate, due, movements);
  }

  private Money paid(Predicate<Movement> counted) {
    return movements.stream()
        .filter(counted)
        .map(
            movement ->
                switch (movement) {
                  case Movement.Payment(_, Money amount) -> amount;
                  case Movement.Reversal(_, Money amount) -> amount.negated();
                  case Movement.Credit _ -> Money.zero(currency());
                })
        .reduce(Money.zero(currency()), Money::plus);
  }

  private Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.zero(currency()), Money::plus);
  }
}
