package org.encours.risk.adapter.out.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.OutgoingEvent;
import org.encours.risk.domain.forecast.LiveForecast;

/** The wire form of forecasts. */
public final class ForecastEvents {

  /** Days are counted from the due date of whatever part of the invoice is open. */
  record Days(int from, int to, BigDecimal probability) {}

  record PaymentForecast(
      UUID invoiceId,
      UUID debtorId,
      String debtor,
      LocalDate asOf,
      LocalDate dueDate,
      BigDecimal probabilityLate,
      BigDecimal probabilityLate30,
      BigDecimal meanDaysLate,
      BigDecimal medianDaysLate,
      List<Days> days,
      String modelVersion) {}

  private ForecastEvents() {}

  public static OutgoingEvent of(CreditorId creditor, LiveForecast forecast) {
    UUID debtor = forecast.debtor().value();
    return new OutgoingEvent(
        "invoice.payment-forecast.v1",
        creditor,
        debtor.toString(),
        new PaymentForecast(
            forecast.invoice().value(),
            debtor,
            forecast.reference(),
            forecast.asOf(),
            forecast.dueDate(),
            forecast.forecast().late(),
            forecast.forecast().late30(),
            forecast.forecast().meanDaysLate(),
            forecast.forecast().medianDaysLate(),
            forecast.forecast().days().stream()
                .map(each -> new Days(each.from(), each.to(), each.probability()))
                .toList(),
            forecast.forecast().modelVersion()));
  }
}
