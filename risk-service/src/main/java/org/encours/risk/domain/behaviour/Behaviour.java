package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A debtor's payment behaviour as of a date, folded from the facts dated up to it.
 *
 * <p>The same facts give the same behaviour in whatever order they arrived; a fact learnt late
 * changes every later date it counts for.
 *
 * @param since issue date of the first invoice; empty for a debtor never invoiced
 */
public record Behaviour(
    LocalDate asOf,
    Optional<LocalDate> since,
    PaymentRecord record,
    Position position,
    Incidents incidents) {

  /**
   * @param facts any order, any dates; those after {@code asOf} are not looked at
   * @param usual the currency to speak of when nothing was ever invoiced
   */
  public static Behaviour of(Collection<Fact> facts, LocalDate asOf, Currency usual) {
    List<Fact> known =
        facts.stream()
            .filter(fact -> !fact.on().isAfter(asOf))
            .sorted(Comparator.comparing(Fact::on))
            .toList();
    Map<InvoiceId, Fact.Issued> issued = new LinkedHashMap<>();
    Map<InvoiceId, List<Fact.OfInvoice>> byInvoice = new LinkedHashMap<>();
    for (Fact fact : known) {
      switch (fact) {
        case Fact.Issued invoice -> issued.putIfAbsent(invoice.invoice(), invoice);
        case Fact.OfInvoice about ->
            byInvoice.computeIfAbsent(about.invoice(), _ -> new ArrayList<>()).add(about);
        default -> {}
      }
    }
    List<TermOutcome> outcomes = new ArrayList<>();
    issued.forEach(
        (id, invoice) ->
            outcomes.addAll(
                new Receivable(invoice, byInvoice.getOrDefault(id, List.of())).termsOn(asOf)));
    Fold fold = new Fold(issued.values(), outcomes, asOf, usual);
    return new Behaviour(
        asOf, fold.since(), fold.record(), fold.position(), Incidents.of(known, asOf));
  }
}
