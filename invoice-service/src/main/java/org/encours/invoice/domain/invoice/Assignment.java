package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.kernel.Decision;

/**
 * The claim has another owner, to whom the debtor is to pay; it leaves the creditor's own dunning.
 *
 * @param assignee the factor or buyer
 * @param payTo the assignee's account, checked; what the debtor is told
 */
public record Assignment(
    Kind kind, String assignee, LocalDate on, Optional<String> payTo, Optional<String> reference) {

  public enum Kind {
    /** Sold for good: the buyer bears the loss. */
    SOLD,
    /** Financed by a factor, who may give back what is not paid. */
    FACTORED
  }

  /** Hands over all that is open; what is disputed or worked by an agency cannot be. */
  public Decision<Invoice, LedgerEvent> of(Invoice invoice) {
    String number = invoice.document().number();
    if (!invoice.isOpen()) {
      return Decision.refuse(new LedgerRefusal.NothingOpen(number, invoice.status()));
    }
    InvoiceFlags flags = invoice.flags();
    if (flags.assignment().isPresent()) {
      return Decision.refuse(
          new LedgerRefusal.AlreadyAssigned(flags.assignment().get().assignee()));
    }
    if (invoice.isDisputed() || flags.inCollection()) {
      return Decision.refuse(
          new LedgerRefusal.NotAssignable(number, invoice.isDisputed(), flags.inCollection()));
    }
    if (on.isBefore(invoice.document().issueDate())) {
      return Decision.refuse(
          new LedgerRefusal.InvalidInput(
              "assignment",
              "assignedOn",
              "must not be before the invoice's issue date " + invoice.document().issueDate()));
    }
    Invoice next = invoice.with(flags.withAssignment(Optional.of(this)));
    return Decision.accept(next, new InvoiceEvent.InvoiceAssigned(next, this));
  }

  /**
   * Notes a sale that collection has made already, so that nothing can be refused any more: all
   * that is still open, and nobody else's, goes over. Empty for any other claim.
   */
  public Optional<Decision.Accepted<Invoice, LedgerEvent>> made(Invoice invoice) {
    InvoiceFlags flags = invoice.flags();
    if (!invoice.isOpen() || flags.assignment().isPresent()) {
      return Optional.empty();
    }
    Invoice next = invoice.with(flags.withCollection(false).withAssignment(Optional.of(this)));
    return Optional.of(
        new Decision.Accepted<>(next, List.of(new InvoiceEvent.InvoiceAssigned(next, this))));
  }

  /** The factor gives the claim back, for example because the debtor did not pay. */
  public static Decision<Invoice, LedgerEvent> giveBack(
      Invoice invoice, LocalDate on, String reason) {
    return invoice
        .flags()
        .assignment()
        .map(
            was -> {
              Invoice next = invoice.with(invoice.flags().withAssignment(Optional.empty()));
              return Decision.<Invoice, LedgerEvent>accept(
                  next, new InvoiceEvent.InvoiceReassigned(next, was, on, reason));
            })
        .orElseGet(
            () ->
                Decision.refuse(
                    new LedgerRefusal.NotAssigned(invoice.document().number(), invoice.status())));
  }
}
