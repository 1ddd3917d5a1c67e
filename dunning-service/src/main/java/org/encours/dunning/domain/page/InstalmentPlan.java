package org.encours.dunning.domain.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.kernel.Money;

/** Equal parts, a month apart; the last takes the cents that do not divide. */
public record InstalmentPlan(List<Part> parts) {

  /**
   * One part.
   *
   * @param together what has come in by then, this part included
   */
  public record Part(LocalDate by, Money amount, Money together) {}

  public InstalmentPlan {
    parts = List.copyOf(parts);
  }

  public static InstalmentPlan of(Money total, LocalDate first, int count) {
    List<Part> parts = new ArrayList<>();
    Money together = Money.zero(total.currency());
    List<Money> amounts = total.split(count);
    for (int i = 0; i < count; i++) {
      together = together.plus(amounts.get(i));
      parts.add(new Part(first.plusMonths(i), amounts.get(i), together));
    }
    return new InstalmentPlan(parts);
  }

  public LocalDate last() {
    return parts.getLast().by();
  }
}
