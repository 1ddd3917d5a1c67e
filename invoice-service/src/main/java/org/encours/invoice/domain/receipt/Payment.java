package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.invoice.Balance;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoice.Posting;
import org.encours.invoice.domain.invoice.Posting.Raise;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.invoice.domain.terms.EarlyDiscount;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** What money does to an invoice, and what its return undoes. */
public record Payment(UUID receipt, LocalDate valueDate) {

  /** What settles it on the value date: all that is open, less the discount where still earned. */
  public static Money settling(Invoice invoice, LocalDate valueDate) {
    return earnedDiscount(invoice, valueDate).map(invoice.open()::minus).orElse(invoice.open());
  }

  /**
   * Pays at most what is open. A first payment in time that covers all but the early-payment
   * discount earns the discount; where less is missing than is tolerated, that is let go.
   *
   * @param tolerance empty where every cent counts, or where the payer has money left
   */
  Accepted<PostedInvoice, LedgerEvent> pay(
      Invoice invoice, Money amount, Optional<Tolerance> tolerance) {
    // Money that came before the invoice counts against it from the invoice's own date.
    Posting posting = new Posting(invoice.notBeforeIssue(valueDate), receipt);
    PostedInvoice paid =
        posting.lower(invoice, Kind.PAID, invoice.balance().paidMore(amount), amount);
    Balance left = paid.invoice().balance();
    Optional<Kind> why = forgiven(invoice, amount, tolerance, left.open());
    if (why.isPresent()) {
      PostedInvoice settled =
          posting.lower(paid.invoice(), why.get(), left.creditedMore(left.open()), left.open());
      paid = paid.then(settled);
    }
    List<LedgerEvent> events = new ArrayList<>();
    events.add(new InvoiceEvent.PaymentAllocated(paid.invoice(), receipt, amount, valueDate));
    InvoiceEvent.InvoiceSettled.of(paid.invoice()).ifPresent(events::add);
    return new Accepted<>(paid, events);
  }

  private Optional<Kind> forgiven(
      Invoice before, Money amount, Optional<Tolerance> tolerance, Money left) {
    if (left.isZero()) {
      return Optional.empty();
    }
    if (earnedDiscount(before, valueDate).isPresent()
        && amount.compareTo(settling(before, valueDate)) >= 0) {
      return Optional.of(Kind.DISCOUNTED);
    }
    return tolerance
        .filter(limit -> limit.covers(left, before.balance().total()))
        .filter(limit -> !before.isDisputed())
        .map(limit -> Kind.TOLERATED);
  }

  /** Takes back what the receipt had paid, instalment by instalment and charge by charge. */
  Accepted<PostedInvoice, LedgerEvent> takeBack(
      Invoice invoice, Allocation share, Receipt.Reversal reversal) {
    LocalDate day = invoice.notBeforeIssue(reversal.on());
    PostedInvoice open = PostedInvoice.unmoved(invoice);
    List<LedgerEvent> events = new ArrayList<>();
    if (share.amount().isPositive()) {
      open = reopened(invoice, share, day);
      events.add(
          new InvoiceEvent.PaymentReversed(
              open.invoice(), receipt, share.amount(), day, reversal.reason()));
    }
    Charges.Change owed =
        open.invoice().charges().reverse(share.charges(), share.givenUp(), day, receipt);
    open = open.then(owed);
    if (!owed.isNothing()) {
      events.add(
          new InvoiceEvent.ChargesPaymentReversed(
              open.invoice(), receipt, day, reversal.reason(), owed.moved()));
    }
    return new Accepted<>(open, events);
  }

  private PostedInvoice reopened(Invoice invoice, Allocation share, LocalDate day) {
    Balance before = invoice.balance();
    Balance reopened =
        new Balance(
            before.total(),
            before.paid().minus(share.amount()),
            before.credited().minus(share.forgiven()),
            before.writtenOff());
    return new Posting(day, receipt)
        .raise(
            invoice,
            reopened,
            new Raise(Kind.PAYMENT_REVERSED, share.paid()),
            new Raise(Kind.DISCOUNT_REVERSED, share.discounted()),
            new Raise(Kind.TOLERANCE_REVERSED, share.tolerated()));
  }

  private static Optional<Money> earnedDiscount(Invoice invoice, LocalDate valueDate) {
    boolean untouched = invoice.balance().open().equals(invoice.balance().total());
    return invoice
        .document()
        .discount()
        .filter(offer -> untouched && !valueDate.isAfter(offer.until()))
        .map(EarlyDiscount::amount);
  }
}
