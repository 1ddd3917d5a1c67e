package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * The parts of an invoice. A case is about what was not contested when it was opened; a settlement
 * (transaction, dading) ends what the case was about and nothing else.
 */
public record Instalments(List<Instalment> all) {

  public Instalments {
    all = all.stream().sorted(Comparator.comparing(Instalment::dueDate)).toList();
  }

  /**
   * What is in no case yet and no settlement has ended goes into a case, but for a sum that stays
   * outside, which is of what falls due last. A case that is told of again changes nothing.
   */
  public Instalments takenUp(UUID which, Money outside) {
    if (all.stream().anyMatch(part -> part.isIn(which))) {
      return this;
    }
    List<Instalment> split = new ArrayList<>();
    Money left = outside;
    for (Instalment part : all.reversed()) {
      Money apart = part.isOurs() ? left.min(part.amount()) : Money.zero(currency());
      left = left.minus(apart);
      Money inside = part.amount().minus(apart);
      if (apart.isPositive()) {
        split.add(part.of(apart));
      }
      if (inside.isPositive() || apart.isZero()) {
        split.add(part.isOurs() ? part.of(inside).in(Optional.of(which)) : part);
      }
    }
    return new Instalments(split.reversed());
  }

  /** The case is over, and what it was about is owed as before. */
  public Instalments givenBack(UUID which) {
    return new Instalments(
        all.stream().map(part -> part.isIn(which) ? part.in(Optional.empty()) : part).toList());
  }

  /** What the case was about is ended. */
  public Instalments settled(UUID which, LocalDate on) {
    return new Instalments(
        all.stream().map(part -> part.isIn(which) ? part.settled(Optional.of(on)) : part).toList());
  }

  public boolean anyInCase() {
    return all.stream().anyMatch(part -> part.inCase().isPresent());
  }

  /** The settlement fell through. */
  public Instalments unsettled() {
    return new Instalments(all.stream().map(part -> part.settled(Optional.empty())).toList());
  }

  boolean anySettledBy(LocalDate day) {
    return all.stream().anyMatch(part -> settledBy(part, day));
  }

  Money settledBy(LocalDate day) {
    return sum(all.stream().filter(part -> settledBy(part, day)).toList());
  }

  /** What is still pursued after a day: nothing, due as the invoice was, where all was settled. */
  public Instalments pursuedAfter(LocalDate day) {
    List<Instalment> left = all.stream().filter(part -> !settledBy(part, day)).toList();
    return left.isEmpty()
        ? new Instalments(List.of(new Instalment(all.getFirst().dueDate(), Money.zero(currency()))))
        : new Instalments(left);
  }

  /** Without a sum that is contested, which is of what falls due first. */
  public Instalments without(Money contested) {
    List<Instalment> reduced = new ArrayList<>();
    Money left = contested;
    for (Instalment part : all) {
      Money apart = part.settledOn().isPresent() ? Money.zero(currency()) : left.min(part.amount());
      left = left.minus(apart);
      reduced.add(part.of(part.amount().minus(apart)));
    }
    return new Instalments(reduced);
  }

  public Money total() {
    return sum(all);
  }

  public Money dueBefore(LocalDate day) {
    return sum(all.stream().filter(part -> part.dueDate().isBefore(day)).toList());
  }

  /** Due date of the first part that is not paid yet; overdue starts at the first late part. */
  public LocalDate firstUnpaid(Money open) {
    Money paid = total().minus(open);
    for (Instalment part : all) {
      paid = paid.minus(part.amount());
      if (paid.isNegative()) {
        return part.dueDate();
      }
    }
    return all.getLast().dueDate();
  }

  private static boolean settledBy(Instalment part, LocalDate day) {
    return part.settledOn().filter(on -> !on.isAfter(day)).isPresent();
  }

  private Currency currency() {
    return all.getFirst().amount().currency();
  }

  private Money sum(List<Instalment> parts) {
    return parts.stream().map(Instalment::amount).reduce(Money.zero(currency()), Money::plus);
  }
}
