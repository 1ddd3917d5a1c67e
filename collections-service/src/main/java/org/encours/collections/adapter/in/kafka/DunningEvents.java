package org.encours.collections.adapter.in.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.collections.application.OpenCases;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** Listens to dunning for what it hands off. */
@ApplicationScoped
class DunningEvents {

  private final Inbox inbox;
  private final EventRouter router;

  DunningEvents(Inbox inbox, OpenCases openCases) {
    this.inbox = inbox;
    this.router =
        inbox
            .router("collections")
            .on(
                "dunning.handoff-requested.v1",
                HandoffRequestedMessage.class,
                (envelope, message) -> openCases.from(message.request(envelope.creditor())));
  }

  @Incoming("dunning")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
