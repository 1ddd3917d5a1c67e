package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.Forecasters;
import org.encours.risk.application.port.Forecasts;
import org.encours.risk.application.port.LiveForecasts;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.ConductRule;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.OpenTerm;
import org.encours.risk.domain.behaviour.PastPayments;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.domain.forecast.Forecaster.Past;
import org.encours.risk.domain.forecast.Forecaster.Question;
import org.encours.risk.domain.forecast.InvoiceForecast;
import org.encours.risk.domain.forecast.LiveForecast;
import org.encours.risk.domain.forecast.SmoothedRates;

/**
 * Forecasts each open invoice from what was known when it was issued, to be set against what came,
 * and again whenever its debtor is looked at, for whoever plans with the money. Works for many
 * debtors at a time: a few questions and writes, however many they are.
 */
@ApplicationScoped
class ForecastInvoices {

  /**
   * A debtor as it was just assessed, with all its facts.
   *
   * @param currency amounts in any other are no evidence for a model
   */
  record Seen(
      DebtorFile file, Behaviour behaviour, List<Fact> facts, ConductRule rule, Currency currency) {

    /** A model reads an amount as the policy's money; one in another currency would mislead it. */
    Optional<Money> comparable(Fact.Issued invoice) {
      return Optional.of(invoice.total()).filter(amount -> amount.currency().equals(currency));
    }
  }

  private final Forecasts forecasts;
  private final LiveForecasts live;
  private final Forecasters forecasters;

  ForecastInvoices(Forecasts forecasts, LiveForecasts live, Forecasters forecasters) {
    this.forecasts = forecasts;
    this.live = live;
    this.forecasters = forecasters;
  }

  void forecast(CreditorId creditor, List<Seen> seen, PortfolioRates portfolio) {
    forecasters.note(
        creditor,
        seen.stream()
            .collect(
                Collectors.toMap(
                    debtor -> debtor.file().id(),
                    debtor -> debtor.behaviour().payments(),
                    (_, last) -> last,
                    LinkedHashMap::new)));
    Forecaster forecaster = forecasters.standing(creditor);
    Map<InvoiceId, Money> open = new LinkedHashMap<>();
    Map<InvoiceId, OpenTerm> first = new LinkedHashMap<>();
    for (Seen debtor : seen) {
      for (OpenTerm term : debtor.behaviour().position().open()) {
        open.merge(term.invoice(), term.open(), Money::plus);
        first.putIfAbsent(term.invoice(), term);
      }
    }
    keep(creditor, seen, first, forecaster, new SmoothedRates(portfolio));
    List<DebtorId> who = seen.stream().map(debtor -> debtor.file().id()).toList();
    forecasts.noteOpen(creditor, who, open, ended(seen));
    tell(creditor, seen, first, forecaster);
  }

  private void keep(
      CreditorId creditor,
      List<Seen> seen,
      Map<InvoiceId, OpenTerm> first,
      Forecaster forecaster,
      SmoothedRates counting) {
    List<InvoiceId> disputed =
        first.values().stream().filter(OpenTerm::disputed).map(OpenTerm::invoice).toList();
    Set<InvoiceId> atIssue = forecasts.known(creditor, first.keySet(), false);
    Set<InvoiceId> sinceDispute =
        disputed.isEmpty() ? Set.of() : forecasts.known(creditor, disputed, true);
    List<InvoiceForecast> made = new ArrayList<>();
    for (Seen debtor : seen) {
      KnownAtIssue known = new KnownAtIssue(debtor, forecaster, counting);
      for (Fact.Issued invoice : invoices(debtor, first)) {
        OpenTerm term = first.get(invoice.invoice());
        if (!atIssue.contains(invoice.invoice())) {
          made.add(known.forecast(invoice, term, false));
        }
        if (term.disputed() && !sinceDispute.contains(invoice.invoice())) {
          made.add(known.forecast(invoice, term, true));
        }
      }
    }
    forecasts.keep(creditor, made);
  }

  private void tell(
      CreditorId creditor, List<Seen> seen, Map<InvoiceId, OpenTerm> first, Forecaster forecaster) {
    Map<InvoiceId, LiveForecast> told =
        live.told(creditor, seen.stream().map(debtor -> debtor.file().id()).toList());
    List<LiveForecast> news = new ArrayList<>();
    for (Seen debtor : seen) {
      Behaviour behaviour = debtor.behaviour();
      Forecaster.OfDebtor known =
          forecaster.knowing(
              new Past(debtor.file().kind(), behaviour.past(), behaviour.payments()));
      for (Fact.Issued invoice : invoices(debtor, first)) {
        LiveForecast now = now(debtor, invoice, first.get(invoice.invoice()), known);
        LiveForecast before = told.get(invoice.invoice());
        if (before == null || now.isNewsAfter(before)) {
          news.add(now);
        }
      }
    }
    live.tell(creditor, news);
    Collection<InvoiceId> closed =
        told.keySet().stream().filter(invoice -> !first.containsKey(invoice)).toList();
    live.drop(creditor, closed);
  }

  /** When the last part of each paid invoice came. */
  private static Map<InvoiceId, LocalDate> ended(List<Seen> seen) {
    Map<InvoiceId, LocalDate> ended = new LinkedHashMap<>();
    for (Seen debtor : seen) {
      for (PastPayments.Payment payment : debtor.behaviour().payments().paid()) {
        ended.merge(
            payment.invoice(), payment.on(), (one, other) -> one.isAfter(other) ? one : other);
      }
    }
    return ended;
  }

  private static List<Fact.Issued> invoices(Seen debtor, Map<InvoiceId, OpenTerm> open) {
    return debtor.facts().stream()
        .filter(Fact.Issued.class::isInstance)
        .map(Fact.Issued.class::cast)
        .filter(invoice -> open.containsKey(invoice.invoice()))
        .toList();
  }

  private static LiveForecast now(
      Seen debtor, Fact.Issued invoice, OpenTerm term, Forecaster.OfDebtor known) {
    LocalDate day = debtor.behaviour().asOf();
    Forecast forecast =
        known.forecast(
            new Question(
                term.dueDate(),
                debtor.rule().lastDayInTime(term.dueDate()),
                debtor.comparable(invoice),
                term.disputed() ? Optional.of(true) : Optional.empty(),
                Optional.of(day)));
    return new LiveForecast(
        debtor.file().id(),
        debtor.file().reference(),
        invoice.invoice(),
        day,
        term.dueDate(),
        forecast);
  }
}
