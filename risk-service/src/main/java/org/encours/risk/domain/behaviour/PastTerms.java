package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * How a debtor's earlier terms of two years ended, as it was known before a day began.
 *
 * @param known terms that were settled, or were overdue: those are late already, whatever comes,
 *     and count as settled on the day they are looked at
 * @param daysFromDue sum of signed days from due date to settlement
 * @param daysLate the same, early counted as 0
 * @param disputed of these, of invoices that had been disputed
 * @param late of these, settled after the due date
 * @param late30 of these, by more than 30 days
 */
public record PastTerms(
    int known, long daysFromDue, long daysLate, int disputed, int late, int late30) {

  public static final PastTerms NONE = new PastTerms(0, 0, 0, 0, 0, 0);

  /**
   * @param facts any order, any dates; those of the day and later are not looked at
   */
  public static PastTerms before(LocalDate day, Collection<Fact> facts, ConductRule rule) {
    LocalDate asOf = day.minusDays(1);
    InvoiceFacts known = InvoiceFacts.of(facts, asOf);
    return of(known, known.outcomes(asOf), asOf, rule);
  }

  static PastTerms of(
      InvoiceFacts facts, List<TermOutcome> outcomes, LocalDate asOf, ConductRule rule) {
    PastTerms past = NONE;
    for (TermOutcome term : outcomes) {
      if (term.isKnown(asOf, rule) && term.counts(asOf)) {
        past = past.and(term.conductDaysLate(asOf, rule), facts.wasDisputed(term.invoice()));
      }
    }
    return past;
  }

  public PastTerms and(int days, boolean wasDisputed) {
    return new PastTerms(
        known + 1,
        daysFromDue + days,
        daysLate + Math.max(0, days),
        disputed + (wasDisputed ? 1 : 0),
        late + (days > 0 ? 1 : 0),
        late30 + (days > 30 ? 1 : 0));
  }
}
