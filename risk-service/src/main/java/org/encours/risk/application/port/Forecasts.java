package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.InvoiceForecast;

/** What was forecast of each invoice, beside what is still open of it. */
public interface Forecasts {

  /**
   * Which of some invoices have their forecast already.
   *
   * @param disputed the one made once the dispute was known
   */
  Set<InvoiceId> known(CreditorId creditor, Collection<InvoiceId> invoices, boolean disputed);

  void keep(CreditorId creditor, List<InvoiceForecast> forecasts);

  /**
   * What is open of each invoice of these debtors; an invoice that is not named is closed.
   *
   * @param ended the day that closed each, of those that are
   */
  void noteOpen(
      CreditorId creditor,
      Collection<DebtorId> debtors,
      Map<InvoiceId, Money> open,
      Map<InvoiceId, LocalDate> ended);
}
