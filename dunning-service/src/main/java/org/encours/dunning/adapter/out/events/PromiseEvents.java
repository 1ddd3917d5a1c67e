package org.encours.dunning.adapter.out.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.dunning.domain.hold.Promise;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.events.OutgoingEvent;

/** Promises to pay, and what became of them. */
public final class PromiseEvents {

  record PromiseRecorded(
      UUID promiseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      Money amount,
      LocalDate dueDate,
      String madeBy,
      String channel) {}

  record PromiseDecided(
      UUID promiseId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      Money amount,
      LocalDate dueDate,
      LocalDate on) {}

  private PromiseEvents() {}

  public static OutgoingEvent promiseRecorded(CreditorId creditor, Debtor debtor, Promise promise) {
    return About.event(
        "dunning.promise-recorded.v1",
        creditor,
        debtor,
        new PromiseRecorded(
            promise.id(),
            debtor.id(),
            debtor.reference(),
            promise.invoices(),
            promise.amount(),
            promise.dueDate(),
            promise.madeBy().orElse(null),
            promise.channel().orElse(null)));
  }

  public static OutgoingEvent promiseDecided(
      CreditorId creditor, Debtor debtor, Promise promise, LocalDate on) {
    return About.event(
        promise.state() == Promise.State.KEPT
            ? "dunning.promise-kept.v1"
            : "dunning.promise-broken.v1",
        creditor,
        debtor,
        new PromiseDecided(
            promise.id(),
            debtor.id(),
            debtor.reference(),
            promise.invoices(),
            promise.amount(),
            promise.dueDate(),
            on));
  }
}
