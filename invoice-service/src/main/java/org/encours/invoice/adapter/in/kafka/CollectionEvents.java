package org.encours.invoice.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.invoice.application.BookRecovery;
import org.encours.invoice.application.BookWaiver;
import org.encours.invoice.application.NoteCollection;
import org.encours.invoice.application.NoteSale;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.Money;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** What collections-service tells: who works a claim, what was recovered and what given up. */
@ApplicationScoped
class CollectionEvents {

  record CaseMessage(List<UUID> invoices) {}

  /**
   * @param waived null where nothing of the invoices was given up
   */
  record ClosedMessage(
      UUID caseId, List<UUID> invoices, LocalDate closedOn, WaivedMessage waived) {}

  /**
   * @param payments null where it was given up for nothing in return
   */
  record WaivedMessage(Money amount, String reason, List<UUID> payments) {}

  record RecoveryMessage(
      UUID recoveryId,
      UUID debtorId,
      String debtor,
      List<UUID> invoices,
      Money amount,
      LocalDate valueDate,
      String externalReference) {}

  record SoldMessage(
      List<UUID> invoices, String buyer, LocalDate soldOn, String payTo, String reference) {

    Assignment sale() {
      return new Assignment(
          Assignment.Kind.SOLD,
          buyer,
          soldOn,
          Optional.ofNullable(payTo),
          Optional.ofNullable(reference));
    }
  }

  private final Inbox inbox;
  private final EventRouter router;

  CollectionEvents(
      Inbox inbox,
      NoteCollection note,
      NoteSale sales,
      BookRecovery recoveries,
      BookWaiver waivers) {
    this.inbox = inbox;
    this.router =
        inbox
            .router("invoice")
            .on(
                "collections.case-handed-off.v1",
                CaseMessage.class,
                (event, handedOff) -> note.note(event.creditor(), handedOff.invoices(), true))
            .on(
                "collections.case-recalled.v1",
                CaseMessage.class,
                (event, recalled) -> note.note(event.creditor(), recalled.invoices(), false))
            .on(
                "collections.case-closed.v1",
                ClosedMessage.class,
                (event, closed) -> {
                  note.note(event.creditor(), closed.invoices(), false);
                  givenUp(closed).ifPresent(given -> waivers.book(event.creditor(), given));
                })
            .on(
                "collections.case-sold.v1",
                SoldMessage.class,
                (event, sold) -> sales.note(event.creditor(), sold.invoices(), sold.sale()))
            .on(
                "collections.recovery-received.v1",
                RecoveryMessage.class,
                (event, recovered) -> recoveries.book(event.creditor(), recovery(recovered)));
  }

  private static Optional<BookWaiver.GivenUp> givenUp(ClosedMessage closed) {
    return Optional.ofNullable(closed.waived())
        .map(
            waived ->
                new BookWaiver.GivenUp(
                    closed.caseId(),
                    closed.invoices(),
                    waived.amount(),
                    closed.closedOn(),
                    waived.reason(),
                    waived.payments() == null ? List.of() : waived.payments()));
  }

  private static BookRecovery.Recovery recovery(RecoveryMessage message) {
    return new BookRecovery.Recovery(
        message.recoveryId(),
        new DebtorKey(message.debtorId(), message.debtor()),
        message.invoices(),
        message.amount(),
        message.valueDate(),
        Optional.ofNullable(message.externalReference()));
  }

  @Incoming("collections")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
