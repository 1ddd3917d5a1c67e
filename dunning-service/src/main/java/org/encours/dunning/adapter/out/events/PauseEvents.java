package org.encours.dunning.adapter.out.events;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.dunning.domain.hold.Pause;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.OutgoingEvent;

/** Pauses, and deliveries held. */
public final class PauseEvents {

  record SupplyHold(UUID debtorId, String debtor, String reason, LocalDate on) {}

  record Paused(
      UUID pauseId,
      UUID debtorId,
      String debtor,
      UUID invoiceId,
      LocalDate from,
      LocalDate until,
      String reason) {}

  record Resumed(UUID pauseId, UUID debtorId, String debtor, UUID invoiceId, LocalDate on) {}

  private PauseEvents() {}

  public static OutgoingEvent supplyHold(
      CreditorId creditor, Debtor debtor, boolean held, String reason, LocalDate on) {
    return About.event(
        held ? "dunning.supply-hold-requested.v1" : "dunning.supply-hold-lifted.v1",
        creditor,
        debtor,
        new SupplyHold(debtor.id(), debtor.reference(), reason, on));
  }

  public static OutgoingEvent paused(CreditorId creditor, Debtor debtor, Pause pause) {
    return About.event(
        "dunning.paused.v1",
        creditor,
        debtor,
        new Paused(
            pause.id(),
            debtor.id(),
            debtor.reference(),
            pause.invoiceId().orElse(null),
            pause.from(),
            pause.until().orElse(null),
            pause.reason()));
  }

  public static OutgoingEvent resumed(
      CreditorId creditor, Debtor debtor, Pause pause, LocalDate on) {
    return About.event(
        "dunning.resumed.v1",
        creditor,
        debtor,
        new Resumed(
            pause.id(), debtor.id(), debtor.reference(), pause.invoiceId().orElse(null), on));
  }
}
