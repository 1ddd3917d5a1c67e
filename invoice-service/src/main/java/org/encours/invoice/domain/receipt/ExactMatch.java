package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.kernel.Money;

/**
 * Finds what a payer who names nothing has paid to the cent: one invoice, one with its charges, or
 * all that is overdue with its charges, as a letter asks for it. Interest goes on between letter
 * and payment, so that a little more than the charges is no surprise.
 */
public final class ExactMatch {

  private ExactMatch() {}

  /**
   * @param owed all the payer owes, the oldest first
   * @param tolerance how much more may have accrued; none where every cent counts
   */
  public static List<Claim> of(
      Money amount, LocalDate valueDate, List<Claim> owed, Optional<Tolerance> tolerance) {
    Optional<Claim> one =
        first(owed, c -> Payment.settling(c.invoice(), valueDate).equals(amount))
            .or(() -> first(owed, c -> c.invoice().owed().equals(amount)));
    if (one.isPresent()) {
      return List.of(one.get());
    }
    List<Claim> overdue =
        owed.stream().filter(c -> c.invoice().nextDueDate().isBefore(valueDate)).toList();
    List<Claim> charged =
        owed.stream().filter(c -> c.invoice().charges().open().isPositive()).toList();
    return comes(amount, charged, tolerance)
        ? charged
        : comes(amount, overdue, tolerance) ? overdue : List.of();
  }

  private static Optional<Claim> first(List<Claim> owed, Predicate<Claim> fits) {
    return owed.stream().filter(fits).findFirst();
  }

  private static boolean comes(Money amount, List<Claim> claims, Optional<Tolerance> tolerance) {
    if (claims.isEmpty()) {
      return false;
    }
    Money zero = Money.zero(amount.currency());
    Money sum = claims.stream().map(c -> c.invoice().owed()).reduce(zero, Money::plus);
    boolean charged = claims.stream().anyMatch(c -> c.invoice().charges().open().isPositive());
    Money more = amount.minus(sum);
    return charged && (more.isZero() || tolerance.filter(t -> t.covers(more, sum)).isPresent());
  }
}
