package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.encours.invoice.application.port.PaymentForecasts;
import org.encours.invoice.domain.cashforecast.PaymentDays;
import org.encours.kernel.CreditorId;

/** Notes when an invoice is expected to be paid; what was told last holds. */
@ApplicationScoped
public class NotePaymentForecast {

  private final PaymentForecasts forecasts;

  NotePaymentForecast(PaymentForecasts forecasts) {
    this.forecasts = forecasts;
  }

  @Transactional
  public void note(CreditorId creditor, UUID invoice, PaymentDays days) {
    forecasts.save(creditor, invoice, days);
  }
}
