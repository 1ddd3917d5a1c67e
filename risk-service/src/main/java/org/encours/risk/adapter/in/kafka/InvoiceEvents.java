package org.encours.risk.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;
import org.encours.risk.application.NoteBehaviour;
import org.encours.risk.domain.debtor.DebtorId;

/** Hears the ledger. */
@Singleton
class InvoiceEvents {

  private static final String ERASED = "debtor.erased.v1";

  private final Inbox inbox;
  private final EventRouter router;
  private final ScoreRefresher scores;

  InvoiceEvents(Inbox inbox, NoteBehaviour behaviour, ScoreRefresher scores) {
    this.inbox = inbox;
    this.scores = scores;
    this.router =
        new InvoiceRoutes(behaviour)
            .on(inbox.router("risk").framedBy(behaviour::hear))
            .forgettingAfter(ERASED)
            .on(
                ERASED,
                InvoiceMessages.ErasedMessage.class,
                (_, m) ->
                    behaviour.erased(new DebtorId(m.debtorId()), m.requestId(), m.erasedOn()));
  }

  @Incoming("invoices")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
    scores.after(records);
  }
}
