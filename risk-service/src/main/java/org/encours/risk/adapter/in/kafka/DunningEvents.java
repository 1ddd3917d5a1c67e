package org.encours.risk.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.platform.events.EventEnvelope;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;
import org.encours.risk.application.NoteBehaviour;
import org.encours.risk.domain.DebtorId;
import org.encours.risk.domain.behaviour.Fact;

/** What dunning tells of a debtor: reminders it needed, promises it kept or broke. */
@ApplicationScoped
class DunningEvents {

  record ReminderMessage(UUID reminderId, UUID debtorId, LocalDate businessDate) {}

  record PromiseMessage(UUID promiseId, UUID debtorId, LocalDate on) {}

  private final Inbox inbox;
  private final EventRouter router;
  private final NoteBehaviour behaviour;
  private final ScoresKeptFresh scores;

  DunningEvents(Inbox inbox, NoteBehaviour behaviour, ScoresKeptFresh scores) {
    this.inbox = inbox;
    this.behaviour = behaviour;
    this.scores = scores;
    this.router =
        inbox
            .router("risk-dunning")
            .on(
                "dunning.reminder-sent.v1",
                ReminderMessage.class,
                (envelope, m) ->
                    note(
                        envelope,
                        m.debtorId(),
                        new Fact.Reminded(m.businessDate(), m.reminderId())))
            .on(
                "dunning.promise-kept.v1",
                PromiseMessage.class,
                (envelope, m) ->
                    note(envelope, m.debtorId(), new Fact.PromiseKept(m.on(), m.promiseId())))
            .on(
                "dunning.promise-broken.v1",
                PromiseMessage.class,
                (envelope, m) ->
                    note(envelope, m.debtorId(), new Fact.PromiseBroken(m.on(), m.promiseId())));
  }

  @Incoming("dunning")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
    scores.after(records);
  }

  private void note(EventEnvelope envelope, UUID debtor, Fact fact) {
    behaviour.note(envelope.creditor(), new DebtorId(debtor), envelope.id(), fact);
  }
}
