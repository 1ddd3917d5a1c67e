package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * Something a debtor did or that happened to its debt, dated by the day it counts from and not by
 * the day the news arrived: that is what lets a behaviour be read as of any past date.
 */
public sealed interface Fact {

  /** The business date it counts from: issue date, value date, date of the dispute, … */
  LocalDate on();

  /** A fact about one invoice. */
  sealed interface OfInvoice extends Fact {
    InvoiceId invoice();
  }

  record Issued(InvoiceId invoice, LocalDate on, List<Term> terms) implements OfInvoice {
    public Issued {
      terms = List.copyOf(terms);
      if (terms.isEmpty()) {
        throw new IllegalArgumentException("an invoice falls due at least once");
      }
    }
  }

  record Paid(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {}

  record PaymentReversed(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {}

  record Credited(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {}

  record WrittenOff(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {}

  record DisputeOpened(InvoiceId invoice, LocalDate on, UUID dispute) implements OfInvoice {}

  record DisputeResolved(InvoiceId invoice, LocalDate on, UUID dispute, DisputeOutcome outcome)
      implements OfInvoice {}

  record PromiseKept(LocalDate on, UUID promise) implements Fact {}

  record PromiseBroken(LocalDate on, UUID promise) implements Fact {}

  record Reminded(LocalDate on, UUID reminder) implements Fact {}
}
