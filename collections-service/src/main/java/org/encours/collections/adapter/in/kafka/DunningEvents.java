package org.encours.collections.adapter.in.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.collections.application.FollowRates;
import org.encours.collections.application.OpenCases;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** Listens to dunning for what it hands off. */
@Singleton
class DunningEvents {

  private final Inbox inbox;
  private final EventRouter router;

  record StatutoryRateSet(String series, LocalDate from, LocalDate to, BigDecimal percent) {}

  DunningEvents(Inbox inbox, OpenCases openCases, FollowRates rates) {
    this.inbox = inbox;
    this.router =
        inbox
            .router("collections")
            .forgettingAfter(InvoiceEvents.ERASED)
            .on(
                "dunning.handoff-requested.v1",
                HandoffRequestedMessage.class,
                (envelope, message) -> openCases.from(message.request(envelope.creditor())))
            .on(
                "dunning.statutory-rate-set.v1",
                StatutoryRateSet.class,
                (_, rate) -> rates.set(rate.series(), rate.from(), rate.to(), rate.percent()));
  }

  @Incoming("dunning")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
