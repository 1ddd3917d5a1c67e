package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.encours.risk.domain.debtor.InvoiceId;

/**
 * A debtor's payments of two years one by one, and what was open, as it was known at the end of a
 * day: what a forecast counts.
 *
 * @param paid terms that the debtor paid; what was lost or credited away tells no day of payment
 * @param open due dates of terms still open
 */
public record PastPayments(LocalDate asOf, List<Payment> paid, List<LocalDate> open) {

  /** One term and the value date that covered it. */
  public record Payment(InvoiceId invoice, LocalDate due, LocalDate on) {}

  public PastPayments {
    paid = List.copyOf(paid);
    open = List.copyOf(open);
  }

  /**
   * @param facts any order, any dates; those of the day and later are not looked at
   */
  public static PastPayments before(LocalDate day, Collection<Fact> facts) {
    LocalDate asOf = day.minusDays(1);
    return of(InvoiceFacts.of(facts, asOf).outcomes(asOf), asOf);
  }

  static PastPayments of(List<TermOutcome> outcomes, LocalDate asOf) {
    List<Payment> paid = new ArrayList<>();
    List<LocalDate> open = new ArrayList<>();
    for (TermOutcome term : outcomes) {
      if (!term.counts(asOf) || term.lost()) {
        continue;
      }
      term.settledOn()
          .ifPresentOrElse(
              on -> paid.add(new Payment(term.invoice(), term.dueDate(), on)),
              () -> open.add(term.dueDate()));
    }
    return new PastPayments(asOf, paid, open);
  }
}
