package org.encours.dunning.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.dunning.application.TrackDebtors;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** Follows the debtors' grades. */
@ApplicationScoped
class RiskEvents {

  record ScoredMessage(UUID debtorId, String grade) {}

  record WarningMessage(UUID debtorId, String kind, LocalDate raisedOn) {}

  private final Inbox inbox;
  private final EventRouter router;

  RiskEvents(Inbox inbox, TrackDebtors debtors) {
    this.inbox = inbox;
    this.router =
        inbox
            .router("dunning-risk")
            .forgettingAfter(LedgerEvents.ERASED)
            .on(
                "risk.debtor-scored.v1",
                ScoredMessage.class,
                (envelope, it) -> debtors.graded(envelope.creditor(), it.debtorId(), it.grade()))
            .on(
                "risk.early-warning-raised.v1",
                WarningMessage.class,
                (envelope, it) ->
                    debtors.warned(envelope.creditor(), it.debtorId(), it.kind(), it.raisedOn()));
  }

  @Incoming("risk")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
