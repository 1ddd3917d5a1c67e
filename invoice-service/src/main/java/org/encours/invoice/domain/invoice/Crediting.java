package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/**
 * What a credit note does to the invoice it names.
 *
 * @param number the creditor's own
 * @param amount positive, with VAT
 */
public record Crediting(UUID note, String number, Money amount, LocalDate on) {

  /**
   * What credit notes that name the invoice came to so far.
   *
   * @param amount of all of them
   * @param applied what of it lowered the invoice; the rest became credit
   */
  public record Noted(Money amount, Money applied) {

    public static Noted nothing(Currency currency) {
      return new Noted(Money.zero(currency), Money.zero(currency));
    }

    /** No more than was invoiced, less what was let go as a discount. */
    public Money creditable(Balance balance) {
      Money letGo = balance.credited().minus(applied);
      return balance.total().minus(letGo).minus(amount);
    }
  }

  /** Lowers the invoice by at most what is open; the rest is for the caller. */
  public Decision<PostedInvoice, LedgerEvent> of(Invoice invoice, Noted before) {
    LocalDate issued = invoice.document().issueDate();
    if (on.isBefore(issued)) {
      return Decision.refuse(new LedgerRefusal.CreditBeforeInvoice(issued));
    }
    Money creditable = before.creditable(invoice.balance());
    if (amount.compareTo(creditable) > 0) {
      return Decision.refuse(new LedgerRefusal.CreditExceedsInvoice(creditable));
    }
    Money applied = amount.min(invoice.open());
    PostedInvoice booked =
        applied.isZero()
            ? PostedInvoice.unmoved(invoice)
            : new Posting(on, note)
                .lower(invoice, Kind.CREDITED, invoice.balance().creditedMore(applied), applied);
    List<LedgerEvent> events = new ArrayList<>();
    events.add(new InvoiceEvent.InvoiceCredited(booked.invoice(), note, number, amount, on));
    if (invoice.isOpen()) {
      InvoiceEvent.InvoiceSettled.of(booked.invoice()).ifPresent(events::add);
    }
    if (before.amount().plus(amount).equals(invoice.balance().total())) {
      booked = withoutCharges(booked, events);
    }
    return Decision.accept(booked, events);
  }

  /** Nothing was ever owed, so nothing could be late. */
  private PostedInvoice withoutCharges(PostedInvoice booked, List<LedgerEvent> events) {
    Invoice invoice = booked.invoice();
    Charges.Change gone =
        invoice
            .charges()
            .waive(List.of(), invoice.charges().open(), on, note, WaiverCause.CREDITED);
    PostedInvoice next = booked.then(gone);
    if (!gone.isNothing()) {
      events.add(
          new InvoiceEvent.ChargesWaived(
              next.invoice(), note, on, WaiverCause.CREDITED, Optional.of(number), gone.moved()));
    }
    return next;
  }
}
