package org.encours.risk.adapter.in.kafka;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.platform.events.EventEnvelope;
import org.encours.platform.events.EventRouter;
import org.encours.risk.application.BehaviourSink;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.debtor.DebtorId;

/** What dunning tells of a debtor: reminders it needed, promises it kept or broke. */
record DunningRoutes(BehaviourSink heard) {

  record ReminderMessage(UUID reminderId, UUID debtorId, LocalDate businessDate) {}

  record PromiseMessage(UUID promiseId, UUID debtorId, LocalDate on) {}

  EventRouter on(EventRouter router) {
    return router
        .on(
            "dunning.reminder-sent.v1",
            ReminderMessage.class,
            (envelope, m) ->
                note(envelope, m.debtorId(), new Fact.Reminded(m.businessDate(), m.reminderId())))
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

  private void note(EventEnvelope envelope, UUID debtor, Fact fact) {
    heard.noted(envelope.creditor(), new DebtorId(debtor), envelope.id(), fact);
  }
}
