package org.encours.invoice.domain.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;

/** A receipt bounces: every allocation it made is undone, on each invoice apart. */
record ReceiptReversal(Receipt receipt, Receipt.Reversal how) {

  Decision<Receipt.Movement, LedgerEvent> of(List<Invoice> paid) {
    if (receipt.reversal().isPresent()) {
      return Decision.refuse(new LedgerRefusal.AlreadyReversed(receipt.reversal().get().on()));
    }
    if (how.on().isBefore(receipt.valueDate())) {
      return Decision.refuse(
          new LedgerRefusal.InvalidInput(
              "reversal",
              "reversedOn",
              "must not be before the value date " + receipt.valueDate()));
    }
    List<PostedInvoice> booked = new ArrayList<>();
    List<LedgerEvent> events = new ArrayList<>();
    for (Invoice invoice : paid) {
      Accepted<PostedInvoice, LedgerEvent> open = reopened(invoice);
      booked.add(open.state());
      events.addAll(open.events());
    }
    Receipt reversed = receipt.with(receipt.debtor(), receipt.allocations(), Optional.of(how));
    return Decision.accept(
        new Receipt.Movement(
            reversed,
            booked, // What was paid back is owed again: the money it came from never was.
            CreditLines.of(receipt)
                .reversed(receipt.unallocated().plus(receipt.refunded()), how.on())),
        events);
  }

  private Accepted<PostedInvoice, LedgerEvent> reopened(Invoice invoice) {
    Payment payment = new Payment(receipt.id(), receipt.valueDate());
    PostedInvoice current = PostedInvoice.unmoved(invoice);
    List<LedgerEvent> events = new ArrayList<>();
    for (Allocation allocation : receipt.allocations()) {
      if (allocation.isOwn() && allocation.invoice().equals(invoice.id())) {
        var open = payment.takeBack(current.invoice(), allocation, how);
        current = current.then(open.state());
        events.addAll(open.events());
      }
    }
    return new Accepted<>(current, events);
  }
}
