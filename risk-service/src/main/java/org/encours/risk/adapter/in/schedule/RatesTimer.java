package org.encours.risk.adapter.in.schedule;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.util.List;
import org.encours.platform.tenancy.EachCreditor;
import org.encours.platform.tenancy.Tenancy;
import org.encours.risk.application.KeepExchangeRates;
import org.encours.risk.application.view.CreditorBook;
import org.encours.risk.domain.currency.DatedRate;

/** Takes exchange rates that were delivered since, for every creditor. */
@Singleton
class RatesTimer {

  private final CreditorBook book;
  private final KeepExchangeRates rates;
  private final Tenancy tenancy;
  private final EachCreditor each;

  RatesTimer(CreditorBook book, KeepExchangeRates rates, Tenancy tenancy, EachCreditor each) {
    this.book = book;
    this.rates = rates;
    this.tenancy = tenancy;
    this.each = each;
  }

  @Scheduled(
      every = "{encours.risk.exchange-rates.every}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void take() {
    List<DatedRate> delivered = rates.delivered();
    if (delivered.isEmpty()) {
      return;
    }
    each.apart(
        "exchange rates",
        tenancy.everywhere(book::all),
        creditor -> rates.take(creditor, delivered));
  }
}
