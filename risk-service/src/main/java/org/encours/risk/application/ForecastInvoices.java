package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.Forecasts;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.OpenTerm;
import org.encours.risk.domain.behaviour.PastTerms;
import org.encours.risk.domain.behaviour.Term;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.domain.forecast.Forecaster.Question;
import org.encours.risk.domain.forecast.InvoiceForecast;

/**
 * Forecasts each open invoice once from what was known when it was issued, and once more when it is
 * disputed. Works for many debtors at a time: two questions and two writes, however many they are.
 */
@ApplicationScoped
class ForecastInvoices {

  /** A debtor as it was just assessed, with all its facts. */
  record Seen(DebtorFile file, Behaviour behaviour, List<Fact> facts) {}

  private final Forecasts forecasts;

  ForecastInvoices(Forecasts forecasts) {
    this.forecasts = forecasts;
  }

  void forecast(CreditorId creditor, List<Seen> seen, Forecaster forecaster) {
    Map<InvoiceId, Money> open = new LinkedHashMap<>();
    Map<InvoiceId, OpenTerm> first = new LinkedHashMap<>();
    for (Seen debtor : seen) {
      for (OpenTerm term : debtor.behaviour().position().open()) {
        open.merge(term.invoice(), term.open(), Money::plus);
        first.putIfAbsent(term.invoice(), term);
      }
    }
    List<InvoiceId> disputed =
        first.values().stream().filter(OpenTerm::disputed).map(OpenTerm::invoice).toList();
    Set<InvoiceId> atIssue = forecasts.known(creditor, first.keySet(), false);
    Set<InvoiceId> sinceDispute =
        disputed.isEmpty() ? Set.of() : forecasts.known(creditor, disputed, true);
    List<InvoiceForecast> made = new ArrayList<>();
    for (Seen debtor : seen) {
      for (Fact.Issued invoice : invoices(debtor, first)) {
        OpenTerm term = first.get(invoice.invoice());
        if (!atIssue.contains(invoice.invoice())) {
          made.add(of(debtor, invoice, term, false, forecaster));
        }
        if (term.disputed() && !sinceDispute.contains(invoice.invoice())) {
          made.add(of(debtor, invoice, term, true, forecaster));
        }
      }
    }
    forecasts.keep(creditor, made);
    List<DebtorId> who = seen.stream().map(debtor -> debtor.file().id()).toList();
    forecasts.noteOpen(creditor, who, open);
  }

  private static List<Fact.Issued> invoices(Seen debtor, Map<InvoiceId, OpenTerm> open) {
    return debtor.facts().stream()
        .filter(Fact.Issued.class::isInstance)
        .map(Fact.Issued.class::cast)
        .filter(invoice -> open.containsKey(invoice.invoice()))
        .toList();
  }

  private static InvoiceForecast of(
      Seen debtor, Fact.Issued invoice, OpenTerm term, boolean disputed, Forecaster forecaster) {
    Money total = invoice.terms().stream().map(Term::amount).reduce(Money::plus).orElseThrow();
    Question question =
        new Question(
            debtor.file().kind(),
            PastTerms.before(invoice.on(), debtor.facts()),
            Optional.of(total),
            disputed ? Optional.of(true) : Optional.empty());
    return new InvoiceForecast(
        debtor.file().id(),
        invoice.invoice(),
        invoice.on(),
        term.dueDate(),
        total,
        disputed,
        forecaster.forecast(question));
  }
}
