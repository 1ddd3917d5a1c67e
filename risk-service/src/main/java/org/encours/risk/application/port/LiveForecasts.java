package org.encours.risk.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.LiveForecast;

/** What others were last told to expect of each open invoice. */
public interface LiveForecasts {

  Map<InvoiceId, LiveForecast> told(CreditorId creditor, Collection<DebtorId> debtors);

  /** Keeps forecasts and tells of them. */
  void tell(CreditorId creditor, List<LiveForecast> forecasts);

  /** Nothing more is expected of these. */
  void drop(CreditorId creditor, Collection<InvoiceId> closed);
}
