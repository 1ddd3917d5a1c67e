package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.cashforecast.CashForecast;
import org.encours.kernel.CreditorId;

/** Cash to be expected. */
public interface CashForecasts {

  /**
   * One forecast for each currency.
   *
   * @param debtor customer number, to look at one debtor alone
   */
  List<CashForecast> of(CreditorId creditor, LocalDate asOf, int weeks, Optional<String> debtor);
}
