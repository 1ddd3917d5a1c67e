package org.encours.invoice.adapter.in.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.invoice.application.BookCharges;
import org.encours.invoice.application.HearDispute;
import org.encours.invoice.application.RegisterMessageReference;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.ChargesClaim;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.kernel.Money;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** What dunning-service tells: what was claimed, what debtors objected to, how letters are paid. */
@Singleton
class DunningEvents {

  /**
   * @param penalty null where there is none, as are {@code fees}
   */
  record ClaimedMessage(
      UUID invoiceId,
      LocalDate claimedOn,
      Money interest,
      Money fixedCompensation,
      Money penalty,
      Money fees) {

    ChargesClaim claim(UUID id) {
      Map<ChargeKind, Money> amounts = new EnumMap<>(ChargeKind.class);
      Money none = Money.zero(interest.currency());
      amounts.put(ChargeKind.INTEREST, interest);
      amounts.put(ChargeKind.FIXED_COMPENSATION, fixedCompensation);
      amounts.put(ChargeKind.PENALTY, penalty == null ? none : penalty);
      amounts.put(ChargeKind.FEE, fees == null ? none : fees);
      return new ChargesClaim(id, claimedOn, amounts);
    }
  }

  /**
   * @param paymentReference null where the message has none of its own
   */
  record ReminderMessage(
      UUID reminderId, String paymentReference, List<UUID> invoices, LocalDate businessDate) {}

  private final Inbox inbox;
  private final EventRouter router;

  DunningEvents(
      Inbox inbox, BookCharges charges, HearDispute disputes, RegisterMessageReference references) {
    this.inbox = inbox;
    this.router =
        inbox
            .router("invoice-dunning")
            .on(
                "dunning.charges-claimed.v1",
                ClaimedMessage.class,
                (event, claimed) ->
                    charges.claim(event.creditor(), claimed.invoiceId(), claimed.claim(event.id())))
            .on(
                "dunning.dispute-heard.v1",
                DisputeHeardMessage.class,
                (event, heard) ->
                    disputes.hear(event.creditor(), heard.heard(Dispute.Source.DUNNING)))
            .on(
                "dunning.reminder-sent.v1",
                ReminderMessage.class,
                (event, sent) -> {
                  if (sent.paymentReference() != null && sent.invoices() != null) {
                    references.register(event.creditor(), sent.paymentReference(), sent.invoices());
                  }
                });
  }

  @Incoming("dunning")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
