package org.encours.risk.application.port;

import java.util.Map;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.behaviour.PastPayments;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.forecast.Forecaster;

/** Who forecasts a creditor's invoices. */
public interface Forecasters {

  /** The model in force; empty until one was better than counting. */
  Optional<Forecaster> learnt(CreditorId creditor);

  /** The model in force, or else the one that counts. */
  Forecaster standing(CreditorId creditor);

  /** Notes how debtors paid, for what is expected of those who have not shown it yet. */
  void note(CreditorId creditor, Map<DebtorId, PastPayments> payments);
}
