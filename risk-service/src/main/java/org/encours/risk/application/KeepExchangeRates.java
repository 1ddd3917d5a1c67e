package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.DeliveredRates;
import org.encours.risk.application.port.ExchangeRates;
import org.encours.risk.domain.currency.DatedRate;
import org.encours.risk.domain.currency.ReferenceRates;

/** Keeps the exchange rates of a creditor, told by its ERP or delivered as files. */
@ApplicationScoped
public class KeepExchangeRates {

  /** What is older is never asked for again. */
  private static final int DELIVERED_DAYS = 92;

  private final ExchangeRates rates;
  private final DeliveredRates delivered;
  private final Clock clock;

  KeepExchangeRates(ExchangeRates rates, DeliveredRates delivered, Clock clock) {
    this.rates = rates;
    this.delivered = delivered;
    this.clock = clock;
  }

  /** Takes the place of all that was told of that day. */
  @Transactional
  public void put(CreditorId creditor, LocalDate day, Collection<DatedRate> told, String by) {
    rates.put(creditor, day, told, by);
  }

  public List<DatedRate> of(CreditorId creditor, LocalDate day) {
    return rates.of(creditor, day);
  }

  /** Those a credit check on a date goes by. */
  public ReferenceRates latest(CreditorId creditor, LocalDate on) {
    return rates.latest(creditor, on);
  }

  /** All that was delivered lately. */
  public List<DatedRate> delivered() {
    return delivered.from(LocalDate.now(clock).minusDays(DELIVERED_DAYS));
  }

  /**
   * Takes what was delivered of days of which the creditor has nothing yet: what it told itself
   * stays.
   *
   * @return how many days were new
   */
  @Transactional
  public int take(CreditorId creditor, List<DatedRate> all) {
    Set<LocalDate> known = rates.days(creditor, LocalDate.now(clock).minusDays(DELIVERED_DAYS));
    Map<LocalDate, List<DatedRate>> fresh =
        all.stream()
            .filter(rate -> !known.contains(rate.on()))
            .collect(Collectors.groupingBy(DatedRate::on, TreeMap::new, Collectors.toList()));
    fresh.forEach((day, told) -> rates.put(creditor, day, told, "delivered"));
    return fresh.size();
  }
}
