package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.InvoiceId;

/**
 * Something a debtor did or that happened to its debt, dated by the day it counts from and not by
 * the day the news arrived: that is what lets a behaviour be read as of any past date.
 *
 * <p>What cannot be true of any invoice is refused with an {@link IllegalArgumentException}: one
 * such fact, once kept, would spoil every later look at its debtor.
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
      if (terms.stream().map(term -> term.amount().currency()).distinct().count() > 1) {
        throw new IllegalArgumentException("an invoice is in one currency");
      }
    }

    public Money total() {
      return terms.stream().map(Term::amount).reduce(Money::plus).orElseThrow();
    }
  }

  record Paid(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {
    public Paid {
      Term.requireNotNegative(amount);
    }
  }

  record PaymentReversed(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {
    public PaymentReversed {
      Term.requireNotNegative(amount);
    }
  }

  record Credited(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {
    public Credited {
      Term.requireNotNegative(amount);
    }
  }

  record WrittenOff(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {
    public WrittenOff {
      Term.requireNotNegative(amount);
    }
  }

  /** A settlement fell through: what it had written off is owed again. */
  record WriteOffReversed(InvoiceId invoice, LocalDate on, Money amount) implements OfInvoice {}

  record DisputeOpened(InvoiceId invoice, LocalDate on, UUID dispute) implements OfInvoice {}

  record DisputeResolved(InvoiceId invoice, LocalDate on, UUID dispute, DisputeOutcome outcome)
      implements OfInvoice {}

  record PromiseKept(LocalDate on, UUID promise) implements Fact {}

  record PromiseBroken(LocalDate on, UUID promise) implements Fact {}

  record Reminded(LocalDate on, UUID reminder) implements Fact {}

  /**
   * That it was invoiced on that day already: all that is left of the first of the invoices whose
   * facts are no longer kept.
   */
  record KnownSince(LocalDate on) implements Fact {}
}
