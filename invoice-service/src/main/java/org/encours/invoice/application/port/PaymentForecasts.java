package org.encours.invoice.application.port;

import java.util.UUID;
import org.encours.invoice.domain.cashforecast.PaymentDays;
import org.encours.kernel.CreditorId;

/** When open invoices are expected to be paid, as risk-service last told. */
public interface PaymentForecasts {

  void save(CreditorId creditor, UUID invoice, PaymentDays days);
}
