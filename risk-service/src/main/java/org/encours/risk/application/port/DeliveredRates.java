package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.List;
import org.encours.risk.domain.currency.DatedRate;

/** Reference rates that somebody delivers, the same for every creditor. */
public interface DeliveredRates {

  /** What was delivered of a day and later ones; what cannot be read is left out and reported. */
  List<DatedRate> from(LocalDate day);
}
