package org.encours.risk.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;
import org.encours.risk.application.NoteBehaviour;

/** Hears dunning. */
@Singleton
class DunningEvents {

  private final Inbox inbox;
  private final EventRouter router;
  private final ScoreRefresher scores;

  DunningEvents(Inbox inbox, NoteBehaviour behaviour, ScoreRefresher scores) {
    this.inbox = inbox;
    this.scores = scores;
    this.router =
        new DunningRoutes(behaviour)
            .on(inbox.router("risk-dunning").framedBy(behaviour::hear))
            .forgettingAfter("debtor.erased.v1");
  }

  @Incoming("dunning")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
    scores.after(records);
  }
}
