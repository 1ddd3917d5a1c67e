package org.encours.risk.domain.behaviour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.risk.domain.debtor.InvoiceId;

/**
 * Facts known by a date, sorted by the invoice they are about.
 *
 * @param known in order of date; those of one day in order of arrival
 */
record InvoiceFacts(
    List<Fact> known,
    Map<InvoiceId, Fact.Issued> issued,
    Map<InvoiceId, List<Fact.OfInvoice>> byInvoice) {

  static InvoiceFacts of(Collection<Fact> facts, LocalDate asOf) {
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
    return new InvoiceFacts(known, issued, byInvoice);
  }

  /** Issue date of the first invoice, be it still kept or not. */
  Optional<LocalDate> since() {
    return known.stream()
        .filter(fact -> fact instanceof Fact.Issued || fact instanceof Fact.KnownSince)
        .map(Fact::on)
        .findFirst();
  }

  boolean wasDisputed(InvoiceId invoice) {
    return byInvoice.getOrDefault(invoice, List.of()).stream()
        .anyMatch(Fact.DisputeOpened.class::isInstance);
  }

  List<TermOutcome> outcomes(LocalDate asOf) {
    List<TermOutcome> outcomes = new ArrayList<>();
    issued.forEach(
        (id, invoice) ->
            outcomes.addAll(
                new Receivable(invoice, byInvoice.getOrDefault(id, List.of())).termsOn(asOf)));
    return outcomes;
  }
}
