package org.encours.invoice.domain;

import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * What one receipt paid of one invoice.
 *
 * @param amount of the receipt
 * @param paid the same by instalment, so that a reversal reopens exactly these
 * @param discounted the early-payment discount that the payment earned, by instalment
 */
public record Allocation(
    UUID invoice,
    String number,
    Money amount,
    List<InstalmentShare> paid,
    List<InstalmentShare> discounted) {

  public Allocation {
    paid = List.copyOf(paid);
    discounted = List.copyOf(discounted);
  }

  static Allocation of(Invoice before, Invoice after, Money amount) {
    List<InstalmentShare> paid = InstalmentShare.oldestFirst(before.instalments(), amount);
    List<InstalmentShare> lowered = paid.stream().map(InstalmentShare::negated).toList();
    Money discount = before.open().minus(amount).minus(after.open());
    return new Allocation(
        before.id(),
        before.document().number(),
        amount,
        paid,
        InstalmentShare.oldestFirst(
            InstalmentShare.apply(before.instalments(), lowered), discount));
  }
}
