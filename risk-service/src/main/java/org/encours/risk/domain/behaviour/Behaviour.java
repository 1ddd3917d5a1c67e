package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A debtor's payment behaviour as of a date, folded from the facts dated up to it. From the facts
 * of a group's members it is the group's as a whole: each amount weighs once, whosever it is.
 *
 * <p>The same facts give the same behaviour in whatever order they arrived; a fact learnt late
 * changes every later date it counts for.
 *
 * @param since issue date of the first invoice; empty for a debtor never invoiced
 * @param past how its terms ended, what a learnt forecast of the next one starts from
 * @param payments the same one by one, for forecasts that count
 */
public record Behaviour(
    LocalDate asOf,
    Optional<LocalDate> since,
    PaymentRecord record,
    Position position,
    Incidents incidents,
    PastTerms past,
    PastPayments payments) {

  /**
   * Inputs of a score are kept and used two years: an invoice that ended before, and any other fact
   * from before, counts for nothing and is forgotten.
   */
  public static final int RECORD_MONTHS = 24;

  /**
   * @param facts any order, any dates; those after {@code asOf} are not looked at
   * @param usual the currency to speak of when nothing was ever invoiced
   * @param rule what counts as late
   */
  public static Behaviour of(
      Collection<Fact> facts, LocalDate asOf, Currency usual, ConductRule rule) {
    InvoiceFacts known = InvoiceFacts.of(facts, asOf);
    List<TermOutcome> outcomes = known.outcomes(asOf);
    PaymentStatistics fold =
        new PaymentStatistics(known.since(), known.issued().values(), outcomes, asOf, usual, rule);
    Currency currency = fold.currency();
    return new Behaviour(
        asOf,
        fold.since(),
        fold.record(currency),
        fold.position(currency),
        Incidents.of(known.known(), asOf),
        PastTerms.of(known, outcomes, asOf, rule),
        PastPayments.of(outcomes, asOf));
  }
}
