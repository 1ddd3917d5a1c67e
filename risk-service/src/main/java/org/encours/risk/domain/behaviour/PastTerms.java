package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * How a debtor's earlier terms ended, as it was known before a day began.
 *
 * @param known terms that were settled, or were still open so long past due that waiting for them
 *     teaches nothing more ({@link #RIPE_DAYS}); those count as settled the day before
 * @param daysFromDue sum of signed days from due date to settlement
 * @param daysLate the same, early counted as 0
 * @param disputed of these, of invoices that had been disputed
 * @param late of these, settled after the due date
 * @param late30 of these, by more than 30 days
 */
public record PastTerms(
    int known, long daysFromDue, long daysLate, int disputed, int late, int late30) {

  /** Days past due after which an open term counts as an outcome. */
  public static final int RIPE_DAYS = 30;

  public static final PastTerms NONE = new PastTerms(0, 0, 0, 0, 0, 0);

  /**
   * @param facts any order, any dates; those of the day and later are not looked at
   */
  public static PastTerms before(LocalDate day, Collection<Fact> facts) {
    LocalDate asOf = day.minusDays(1);
    InvoiceFacts known = InvoiceFacts.of(facts, asOf);
    return of(known, known.outcomes(asOf), asOf);
  }

  static PastTerms of(InvoiceFacts facts, List<TermOutcome> outcomes, LocalDate asOf) {
    PastTerms past = NONE;
    for (TermOutcome term : outcomes) {
      int days = term.daysLate(asOf);
      if (term.settledOn().isPresent() || days > RIPE_DAYS) {
        past = past.and(days, facts.wasDisputed(term.invoice()));
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
