package org.encours.risk.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.KeepExchangeRates;
import org.encours.risk.application.view.CreditorBook;
import org.encours.risk.domain.currency.DatedRate;

/** Takes exchange rates that were delivered since, for every creditor. */
@ApplicationScoped
class RatesTimer {

  private final CreditorBook book;
  private final KeepExchangeRates rates;
  private final Tenancy tenancy;

  RatesTimer(CreditorBook book, KeepExchangeRates rates, Tenancy tenancy) {
    this.book = book;
    this.rates = rates;
    this.tenancy = tenancy;
  }

  @Scheduled(
      every = "{encours.risk.exchange-rates.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void take() {
    List<DatedRate> delivered = rates.delivered();
    if (delivered.isEmpty()) {
      return;
    }
    for (CreditorId creditor : tenancy.everywhere(book::all)) {
      tenancy.in(creditor, () -> rates.take(creditor, delivered));
    }
  }
}
