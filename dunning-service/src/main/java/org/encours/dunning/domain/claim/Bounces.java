package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.kernel.Money;

/** Takes payments out that were returned: the one of the same amount, else the latest ones. */
final class Bounces {

  private Bounces() {}

  static List<Movement> removed(List<Movement> movements) {
    List<Movement> left = new ArrayList<>();
    for (Movement movement : movements) {
      switch (movement) {
        case Movement.Reversal(_, Money amount) when takesWhole(left, amount) -> {}
        case Movement.Reversal(LocalDate on, Money amount) -> {
          Money rest = takeFromLatest(left, amount);
          if (rest.isPositive()) {
            left.add(new Movement.Reversal(on, rest));
          }
        }
        default -> left.add(movement);
      }
    }
    return left;
  }

  private static boolean takesWhole(List<Movement> left, Money amount) {
    for (int i = left.size() - 1; i >= 0; i--) {
      if (left.get(i) instanceof Movement.Payment(_, Money paid) && paid.equals(amount)) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private static Money takeFromLatest(List<Movement> left, Money amount) {
    Money rest = amount;
    for (int i = left.size() - 1; i >= 0 && rest.isPositive(); i--) {
      if (left.get(i) instanceof Movement.Payment(LocalDate on, Money paid)) {
        Money taken = paid.min(rest);
        rest = rest.minus(taken);
        Money kept = paid.minus(taken);
        if (kept.isPositive()) {
          left.set(i, new Movement.Payment(on, kept));
        } else {
          left.remove(i);
        }
      }
    }
    return rest;
  }
}
