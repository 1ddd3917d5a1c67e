package org.encours.risk.application.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.currency.DatedRate;
import org.encours.risk.domain.currency.ReferenceRates;

/** Each creditor's exchange rates, dated. */
public interface ExchangeRates {

  /** The latest of each currency on or before a date, none older than is still believed. */
  ReferenceRates latest(CreditorId creditor, LocalDate on);

  /** Those of one day, by currency; none when nothing was told of it. */
  List<DatedRate> of(CreditorId creditor, LocalDate day);

  /** Takes the place of all that was told of that day. */
  void put(CreditorId creditor, LocalDate day, Collection<DatedRate> rates, String by);

  /** Days of which something was told, from a date on. */
  Set<LocalDate> days(CreditorId creditor, LocalDate from);
}
