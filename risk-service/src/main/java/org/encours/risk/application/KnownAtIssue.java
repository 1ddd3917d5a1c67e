package org.encours.risk.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.encours.risk.application.ForecastInvoices.Seen;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.OpenTerm;
import org.encours.risk.domain.behaviour.PastPayments;
import org.encours.risk.domain.behaviour.PastTerms;
import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.domain.forecast.Forecaster.Past;
import org.encours.risk.domain.forecast.Forecaster.Question;
import org.encours.risk.domain.forecast.InvoiceForecast;
import org.encours.risk.domain.forecast.SmoothedRates;

/**
 * Forecasts a debtor's invoices from what was known when each was issued. Those of one day know the
 * same: the debtor's facts are folded once a day, as a book of years that is loaded in one go would
 * otherwise be folded once an invoice.
 */
final class KnownAtIssue {

  private record OnDay(PastTerms past, Forecaster.OfDebtor forecaster) {}

  private final Seen debtor;
  private final Forecaster forecaster;
  private final SmoothedRates counting;
  private final Map<LocalDate, OnDay> days = new HashMap<>();

  KnownAtIssue(Seen debtor, Forecaster forecaster, SmoothedRates counting) {
    this.debtor = debtor;
    this.forecaster = forecaster;
    this.counting = counting;
  }

  InvoiceForecast forecast(Fact.Issued invoice, OpenTerm term, boolean disputed) {
    OnDay known = days.computeIfAbsent(invoice.on(), this::before);
    LocalDate lastDayInTime = debtor.rule().lastDayInTime(term.dueDate());
    Question question =
        new Question(
            term.dueDate(),
            lastDayInTime,
            debtor.comparable(invoice),
            disputed ? Optional.of(true) : Optional.empty(),
            Optional.empty());
    return new InvoiceForecast(
        debtor.file().id(),
        invoice.invoice(),
        invoice.on(),
        term.dueDate(),
        lastDayInTime,
        invoice.total(),
        disputed,
        counting.late(known.past()),
        known.forecaster().forecast(question));
  }

  private OnDay before(LocalDate day) {
    PastTerms past = PastTerms.before(day, debtor.facts(), debtor.rule());
    PastPayments payments = PastPayments.before(day, debtor.facts());
    return new OnDay(past, forecaster.knowing(new Past(debtor.file().kind(), past, payments)));
  }
}
