package org.encours.risk.domain.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;

/**
 * What is expected now of an invoice that is still open.
 *
 * @param reference the debtor's customer number
 * @param asOf the day at whose end it was open
 * @param dueDate of its first term that is open
 * @param forecast its days are those expected had nothing been known of it; that it is still open
 *     is for the reader to take in, on whatever day it reads
 */
public record LiveForecast(
    DebtorId debtor,
    String reference,
    InvoiceId invoice,
    LocalDate asOf,
    LocalDate dueDate,
    Forecast forecast) {

  /** A change below this is no news: it would move a cash forecast by less than its own noise. */
  private static final BigDecimal NEWS = new BigDecimal("0.03");

  public boolean isNewsAfter(LiveForecast told) {
    return !dueDate.equals(told.dueDate)
        || !forecast.modelVersion().equals(told.forecast.modelVersion())
        || forecast.distanceTo(told.forecast).compareTo(NEWS) > 0;
  }
}
