package org.encours.dunning.adapter.out.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.dunning.application.view.PenaltyView;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.law.RegularDelivery;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.events.OutgoingEvent;

/** A message left: it is told, and every charge it claims. */
public final class ReminderEvents {

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
      String paymentReference,
      List<UUID> invoices,
      String documentSha256,
      String messageId) {}

  record Item(
      UUID invoiceId,
      String number,
      LocalDate dueDate,
      Money open,
      Money interest,
      Money fixedCompensation,
      Money penalty,
      Money fees) {}

  record ChargesClaimed(
      UUID invoiceId,
      String number,
      UUID debtorId,
      String debtor,
      LocalDate claimedOn,
      Money interest,
      Money fixedCompensation,
      Money penalty,
      PenaltyView penaltyClause,
      Money fees,
      Money total,
      String law) {}

  private ReminderEvents() {}

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
        About.event(
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
                message.lines().stream().map(ReminderEvents::item).toList(),
                message.total(),
                message.paymentReference(),
                message.summed().stream()
                    .filter(line -> line.total().isPositive())
                    .map(MessageLine::invoiceId)
                    .toList(),
                sha256,
                message.channel().onPaper() ? null : messageId));
    return Stream.concat(
            Stream.of(sent),
            message.lines().stream()
                .filter(MessageLine::charged)
                .map(
                    line ->
                        charges(
                            creditor,
                            debtor,
                            line.invoiceId(),
                            line.number(),
                            message.businessDate(),
                            line.claim())))
        .toList();
  }

  private static Item item(MessageLine line) {
    return new Item(
        line.invoiceId(),
        line.number(),
        line.dueDate(),
        line.asked(),
        line.charged() ? line.claim().interest() : null,
        line.charged() ? line.claim().fixedCompensation() : null,
        positive(line, line.claim().penalty()),
        positive(line, line.claim().fees()));
  }

  private static Money positive(MessageLine line, Money charge) {
    return line.charged() && charge.isPositive() ? charge : null;
  }

  /** All that was ever due on an invoice up to a day: the ledger books what is new of it. */
  public static OutgoingEvent charges(
      CreditorId creditor,
      Debtor debtor,
      UUID invoice,
      String number,
      LocalDate on,
      InvoiceClaim claim) {
    return About.event(
        "dunning.charges-claimed.v1",
        creditor,
        debtor,
        new ChargesClaimed(
            invoice,
            number,
            debtor.id(),
            debtor.reference(),
            on,
            claim.interest(),
            claim.fixedCompensation(),
            claim.penalty(),
            claim.penaltyClause().map(PenaltyView::of).orElse(null),
            Optional.of(claim.fees()).filter(Money::isPositive).orElse(null),
            claim.granted(),
            law(claim)));
  }

  private static String law(InvoiceClaim claim) {
    if (!claim.lines().isEmpty()) {
      return claim.lines().getFirst().law();
    }
    return claim.granted().equals(claim.fees()) ? RegularDelivery.LAW : claim.fixedLaw();
  }
}
