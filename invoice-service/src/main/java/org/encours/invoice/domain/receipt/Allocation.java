package org.encours.invoice.domain.receipt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.invoice.domain.invoice.InstalmentShare;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.Money;

/**
 * What one amount of money settled of one invoice, principal and charges apart.
 *
 * @param amount of the principal, or what is owed to the assignee
 * @param paid the same by instalment, so that a reversal reopens exactly these
 * @param discounted the early-payment discount that the payment earned, by instalment
 * @param tolerated the little that was missing and let go, by instalment
 * @param charges what it settled of the charges, item by item
 * @param givenUp the rest of the charges too small to chase once it was paid
 * @param assignee who is to be given the money, where the claim was no longer the creditor's
 */
public record Allocation(
    UUID invoice,
    String number,
    Money amount,
    List<InstalmentShare> paid,
    List<InstalmentShare> discounted,
    List<InstalmentShare> tolerated,
    List<ChargeShare> charges,
    List<ChargeShare> givenUp,
    Optional<String> assignee) {

  public Allocation {
    paid = List.copyOf(paid);
    discounted = List.copyOf(discounted);
    tolerated = List.copyOf(tolerated);
    charges = List.copyOf(charges);
    givenUp = List.copyOf(givenUp);
  }

  /** What money did to the principal; its charges are said by {@link #with}. */
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
        tolerated ? forgiven : List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /** Money for a claim that was sold or factored: it settles nothing of ours. */
  static Allocation toAssignee(Invoice invoice, Money amount) {
    return new Allocation(
        invoice.id(),
        invoice.document().number(),
        amount,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        invoice.flags().assignment().map(owner -> owner.assignee()));
  }

  Allocation with(List<ChargeShare> settled, List<ChargeShare> letGo) {
    return new Allocation(
        invoice, number, amount, paid, discounted, tolerated, settled, letGo, assignee);
  }

  /** All the money that went here. */
  public Money total() {
    return ChargeShare.sum(charges, amount);
  }

  /** Whether it moved anything in the creditor's own books. */
  boolean isOwn() {
    return assignee.isEmpty();
  }

  /** What the invoice was lowered by beyond the money. */
  Money forgiven() {
    return Stream.concat(discounted.stream(), tolerated.stream())
        .map(InstalmentShare::amount)
        .reduce(Money.zero(amount.currency()), Money::plus);
  }
}
