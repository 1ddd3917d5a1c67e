package org.encours.dunning.adapter.out.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.InterestLine;
import org.encours.dunning.domain.file.Debtor;
import org.encours.dunning.domain.file.DebtorDecision.HandoffClaim;
import org.encours.dunning.domain.file.Message;
import org.encours.dunning.domain.file.MessageLine;
import org.encours.dunning.domain.file.Pause;
import org.encours.dunning.domain.file.Promise;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.events.OutgoingEvent;

/** Makes each event from what happened; fields that are null are left out. */
public final class DunningEvents {

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

  record ReminderSent(
      UUID reminderId,
      UUID debtorId,
      String debtor,
      String policy,
      String step,
      String channel,
      String tone,
      LocalDate businessDate,
      Instant sentAt,
      String to,
      List<Item> items,
      Money total,
      String documentSha256,
      String messageId) {}

  record Item(
      UUID invoiceId,
      String number,
      LocalDate dueDate,
      Money open,
      Money interest,
      Money fixedCompensation) {}

  record ChargesClaimed(
      UUID invoiceId,
      String number,
      UUID debtorId,
      String debtor,
      LocalDate claimedOn,
      Money interest,
      Money fixedCompensation,
      Money penalty,
      Money total,
      String law) {}

  record HandoffRequested(
      UUID requestId,
      UUID debtorId,
      String debtor,
      LocalDate requestedOn,
      String reason,
      String grade,
      List<ClaimItem> claims,
      List<PastReminder> reminders,
      LocalDate noticeGivenOn,
      LocalDate legalWaitEndedOn) {}

  record ClaimItem(
      UUID invoiceId,
      String number,
      LocalDate issueDate,
      LocalDate dueDate,
      Money principal,
      Money interest,
      List<Period> interestPeriods,
      Money fixedCompensation,
      Money fees,
      Money total,
      boolean provisional) {}

  record Period(
      LocalDate from,
      LocalDate to,
      long days,
      BigDecimal rate,
      Money base,
      Money amount,
      String law) {}

  /** A reminder as the history of a hand-off lists it. */
  public record PastReminder(
      UUID reminderId, String step, String channel, LocalDate sentOn, String documentSha256) {}

  private DunningEvents() {}

  public static OutgoingEvent supplyHold(
      CreditorId creditor, Debtor debtor, boolean held, String reason, LocalDate on) {
    return event(
        held ? "dunning.supply-hold-requested.v1" : "dunning.supply-hold-lifted.v1",
        creditor,
        debtor,
        new SupplyHold(debtor.id(), debtor.reference(), reason, on));
  }

  public static OutgoingEvent paused(CreditorId creditor, Debtor debtor, Pause pause) {
    return event(
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
    return event(
        "dunning.resumed.v1",
        creditor,
        debtor,
        new Resumed(
            pause.id(), debtor.id(), debtor.reference(), pause.invoiceId().orElse(null), on));
  }

  public static OutgoingEvent promiseRecorded(CreditorId creditor, Debtor debtor, Promise promise) {
    return event(
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
    return event(
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

  /** A reminder left: it is told, and every charge it claims. */
  public static List<OutgoingEvent> sent(
      CreditorId creditor,
      Debtor debtor,
      UUID reminder,
      Message message,
      Instant at,
      String sha256,
      String messageId) {
    OutgoingEvent sent =
        event(
            "dunning.reminder-sent.v1",
            creditor,
            debtor,
            new ReminderSent(
                reminder,
                debtor.id(),
                debtor.reference(),
                message.policy(),
                message.step().name(),
                message.channel().name(),
                message.step().tone().name(),
                message.businessDate(),
                at,
                message.recipient(),
                message.lines().stream().map(DunningEvents::item).toList(),
                message.total(),
                sha256,
                message.channel().onPaper() ? null : messageId));
    return Stream.concat(
            Stream.of(sent),
            message.lines().stream()
                .filter(MessageLine::charged)
                .map(line -> charges(creditor, debtor, message, line)))
        .toList();
  }

  private static Item item(MessageLine line) {
    return new Item(
        line.invoiceId(),
        line.number(),
        line.dueDate(),
        line.asked(),
        line.charged() ? line.claim().interest() : null,
        line.charged() ? line.claim().fixedCompensation() : null);
  }

  private static OutgoingEvent charges(
      CreditorId creditor, Debtor debtor, Message message, MessageLine line) {
    Claim claim = line.claim();
    return event(
        "dunning.charges-claimed.v1",
        creditor,
        debtor,
        new ChargesClaimed(
            line.invoiceId(),
            line.number(),
            debtor.id(),
            debtor.reference(),
            message.businessDate(),
            claim.interest(),
            claim.fixedCompensation(),
            claim.penalty(),
            claim.charges(),
            claim.lines().isEmpty() ? claim.fixedLaw() : claim.lines().getFirst().law()));
  }

  /** The end of the plan: the claim with its calculation, and the history that proves it. */
  public static OutgoingEvent handoff(
      CreditorId creditor,
      Debtor debtor,
      UUID request,
      LocalDate on,
      String reason,
      List<HandoffClaim> claims,
      List<PastReminder> reminders,
      Optional<LocalDate> noticeGivenOn,
      Optional<LocalDate> legalWaitEndedOn) {
    return event(
        "dunning.handoff-requested.v1",
        creditor,
        debtor,
        new HandoffRequested(
            request,
            debtor.id(),
            debtor.reference(),
            on,
            reason,
            debtor.grade().orElse(null),
            claims.stream().map(DunningEvents::claim).toList(),
            reminders,
            noticeGivenOn.orElse(null),
            legalWaitEndedOn.orElse(null)));
  }

  private static ClaimItem claim(HandoffClaim handoff) {
    Claim claim = handoff.claim();
    // The contract has no field for a contractual penalty; it is part of the fees claimed.
    return new ClaimItem(
        handoff.item().invoiceId(),
        handoff.item().number(),
        handoff.item().issueDate(),
        handoff.item().dueDate(),
        claim.principal(),
        claim.interest(),
        claim.lines().stream().map(DunningEvents::period).toList(),
        claim.fixedCompensation(),
        claim.fees().plus(claim.penalty()),
        claim.total(),
        claim.provisional());
  }

  private static Period period(InterestLine line) {
    return new Period(
        line.from(), line.to(), line.days(), line.rate(), line.base(), line.amount(), line.law());
  }

  private static OutgoingEvent event(String type, CreditorId creditor, Debtor debtor, Object data) {
    return new OutgoingEvent(type, creditor, debtor.id().toString(), data);
  }
}
