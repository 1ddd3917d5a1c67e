package org.encours.risk.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.InvoiceForecast;

/** What is expected of invoices. */
public interface InvoiceForecasts {

  /**
   * @param atRisk what is open, times the probability that it is paid late
   */
  record Entry(String debtor, InvoiceForecast forecast, Money open, Money atRisk) {}

  /** Every forecast of an invoice: when it was issued, and once it was disputed. */
  List<Entry> of(CreditorId creditor, InvoiceId invoice);

  /**
   * Open invoices that are not due yet and probably will be paid late, most money at risk first.
   *
   * @param today what falls due from then on
   * @param currency only what is in it: there is no rate to rank others by
   */
  List<Entry> predictedLate(
      CreditorId creditor, LocalDate today, Optional<String> currency, int skip, int most);
}
