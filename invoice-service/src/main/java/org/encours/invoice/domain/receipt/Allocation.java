package org.encours.invoice.domain.receipt;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.invoice.InstalmentShare;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.Money;

/**
 * What one receipt paid of one invoice.
 *
 * @param amount of the receipt
 * @param paid the same by instalment, so that a reversal reopens exactly these
 * @param discounted the early-payment discount that the payment earned, by instalment
 * @param tolerated the little that was missing and let go, by instalment
 */
public record Allocation(
    UUID invoice,
    String number,
    Money amount,
    List<InstalmentShare> paid,
    List<InstalmentShare> discounted,
    List<InstalmentShare> tolerated) {

  public Allocation {
    paid = List.copyOf(paid);
    discounted = List.copyOf(discounted);
    // Allocations kept before there was a tolerance have none.
    tolerated = tolerated == null ? List.of() : List.copyOf(tolerated);
  }

  static Allocation of(Invoice before, PostedInvoice after, Money amount) {
    List<InstalmentShare> paid = InstalmentShare.oldestFirst(before.instalments(), amount);
    List<InstalmentShare> lowered = paid.stream().map(InstalmentShare::negated).toList();
    List<InstalmentShare> forgiven =
        InstalmentShare.oldestFirst(
            InstalmentShare.apply(before.instalments(), lowered),
            before.open().minus(amount).minus(after.invoice().open()));
    boolean tolerated =
        after.entries().stream().anyMatch(line -> line.kind() == LedgerEntry.Kind.TOLERATED);
    return new Allocation(
        before.id(),
        before.document().number(),
        amount,
        paid,
        tolerated ? List.of() : forgiven,
        tolerated ? forgiven : List.of());
  }

  /** What the invoice was lowered by beyond the money. */
  Money forgiven() {
    return Stream.concat(discounted.stream(), tolerated.stream())
        .map(InstalmentShare::amount)
        .reduce(Money.zero(amount.currency()), Money::plus);
  }
}
