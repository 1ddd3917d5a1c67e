package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A debtor's open terms as of a date and those that ended in the two years before it, in whatever
 * currencies they are.
 */
public record TermHistory(LocalDate asOf, List<OpenTerm> open, List<EndedTerm> ended) {

  /**
   * @param facts any order, any dates; those after {@code asOf} are not looked at
   */
  public static TermHistory of(Collection<Fact> facts, LocalDate asOf) {
    List<TermOutcome> outcomes = InvoiceFacts.of(facts, asOf).outcomes(asOf);
    return new TermHistory(
        asOf,
        outcomes.stream()
            .filter(term -> term.open().isPositive())
            .map(t -> new OpenTerm(t.invoice(), t.dueDate(), t.open(), t.disputed()))
            .toList(),
        outcomes.stream()
            .filter(term -> term.settledOn().isPresent() && term.counts(asOf))
            .map(t -> new EndedTerm(t.amount().amount(), t.daysLate(asOf), t.lost()))
            .toList());
  }
}
