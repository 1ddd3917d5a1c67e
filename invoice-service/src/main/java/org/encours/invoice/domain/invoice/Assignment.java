package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;

/**
 * The claim has another owner, to whom the debtor is to pay; it leaves the creditor's own dunning.
 *
 * @param assignee the factor or buyer
 * @param payTo the assignee's account, checked; what the debtor is told
 * @param price what the assignee pays for this claim, where it is known
 */
public record Assignment(
    Kind kind,
    String assignee,
    LocalDate on,
    Optional<String> payTo,
    Optional<String> reference,
    Optional<Money> price) {

  public enum Kind {
    /** Sold for good: the buyer bears the loss. */
    SOLD,
    /** Financed by a factor, who may give back what is not paid. */
    FACTORED
  }

  /** The same for one of several claims that went together. */
  public Assignment at(Optional<Money> share) {
    return new Assignment(kind, assignee, on, payTo, reference, share);
  }

  /** Hands over all that is open; what is disputed or worked by an agency cannot be. */
  public Decision<PostedInvoice, LedgerEvent> of(UUID decision, Invoice invoice) {
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
    PostedInvoice away = goes(decision, invoice.with(flags.withAssignment(Optional.of(this))));
    return Decision.accept(away, new InvoiceEvent.InvoiceAssigned(away.invoice(), this));
  }

  /**
   * Notes a sale that collection has made already, so that nothing can be refused any more: all
   * that is still open, and nobody else's, goes over. Empty for any other claim.
   */
  public Optional<Decision.Accepted<PostedInvoice, LedgerEvent>> made(
      UUID decision, Invoice invoice) {
    InvoiceFlags flags = invoice.flags();
    if (!invoice.isOpen() || flags.assignment().isPresent()) {
      return Optional.empty();
    }
    PostedInvoice away =
        goes(decision, invoice.with(flags.withCollection(false).withAssignment(Optional.of(this))));
    return Optional.of(
        new Decision.Accepted<>(
            away, List.of(new InvoiceEvent.InvoiceAssigned(away.invoice(), this))));
  }

  /** It is no longer owed to the creditor: out of balance, age and figures, charges included. */
  private PostedInvoice goes(UUID decision, Invoice invoice) {
    LocalDate day = invoice.notBeforeIssue(on);
    return new PostedInvoice(
        invoice,
        new Posting(day, decision).assigned(invoice, true),
        invoice.charges().assigned(day, decision, true));
  }

  /** The factor gives the claim back, for example because the debtor did not pay. */
  public static Decision<PostedInvoice, LedgerEvent> giveBack(
      UUID decision, Invoice invoice, LocalDate on, String reason) {
    return invoice
        .flags()
        .assignment()
        .map(was -> comesBack(decision, invoice, was, on, reason))
        .orElseGet(
            () ->
                Decision.refuse(
                    new LedgerRefusal.NotAssigned(invoice.document().number(), invoice.status())));
  }

  private static Decision<PostedInvoice, LedgerEvent> comesBack(
      UUID decision, Invoice invoice, Assignment was, LocalDate on, String reason) {
    Invoice next = invoice.with(invoice.flags().withAssignment(Optional.empty()));
    LocalDate day = on.isBefore(was.on()) ? was.on() : on;
    PostedInvoice back =
        new PostedInvoice(
            next,
            new Posting(day, decision).assigned(next, false),
            next.charges().assigned(day, decision, false));
    return Decision.accept(back, new InvoiceEvent.InvoiceReassigned(next, was, on, reason));
  }
}
