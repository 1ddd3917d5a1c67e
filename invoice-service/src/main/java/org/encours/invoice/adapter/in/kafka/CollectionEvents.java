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
import org.encours.invoice.application.NoteCollection;
import org.encours.invoice.application.NoteSale;
import org.encours.invoice.domain.Assignment;
import org.encours.invoice.domain.DebtorKey;
import org.encours.kernel.Money;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** What collections-service tells: who works a claim, and what was recovered. */
@ApplicationScoped
class CollectionEvents {

  record CaseMessage(List<UUID> invoices) {}

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

  CollectionEvents(Inbox inbox, NoteCollection note, NoteSale sales, BookRecovery recoveries) {
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
                CaseMessage.class,
                (event, closed) -> note.note(event.creditor(), closed.invoices(), false))
            .on(
                "collections.case-sold.v1",
                SoldMessage.class,
                (event, sold) -> sales.note(event.creditor(), sold.invoices(), sold.sale()))
            .on(
                "collections.recovery-received.v1",
                RecoveryMessage.class,
                (event, recovered) -> recoveries.book(event.creditor(), recovery(recovered)));
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
