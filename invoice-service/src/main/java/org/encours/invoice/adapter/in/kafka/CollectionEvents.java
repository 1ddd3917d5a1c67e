package org.encours.invoice.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.invoice.application.BookCharges;
import org.encours.invoice.application.BookRecovery;
import org.encours.invoice.application.BookWaiver;
import org.encours.invoice.application.HearDispute;
import org.encours.invoice.application.NoteCollection;
import org.encours.invoice.application.NoteInsolvency;
import org.encours.invoice.application.NoteSale;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.ChargesClaim;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.invoice.domain.receipt.Waiver;
import org.encours.kernel.Money;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** What collections-service tells: who works a claim, what was recovered and what given up. */
@Singleton
class CollectionEvents {

  record CaseMessage(List<UUID> invoices) {}

  /**
   * @param waived null where nothing of the invoices was given up
   */
  record ClosedMessage(
      UUID caseId,
      List<UUID> invoices,
      String outcome,
      Money open,
      LocalDate closedOn,
      WaivedMessage waived,
      Money chargesWaived) {}

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

  /** What one of the claims brought. */
  record SoldShare(UUID invoiceId, Money price) {}

  /**
   * @param shares null where the price is of all invoices together
   */
  record SoldMessage(
      UUID caseId,
      List<UUID> invoices,
      String buyer,
      Money price,
      LocalDate soldOn,
      String payTo,
      String reference,
      List<SoldShare> shares) {

    NoteSale.Sale sale() {
      return new NoteSale.Sale(
          caseId,
          new Assignment(
              Assignment.Kind.SOLD,
              buyer,
              soldOn,
              Optional.ofNullable(payTo),
              Optional.ofNullable(reference),
              Optional.empty()),
          prices());
    }

    private Map<UUID, Money> prices() {
      if (shares != null) {
        return shares.stream().collect(Collectors.toMap(SoldShare::invoiceId, SoldShare::price));
      }
      return price != null && invoices.size() == 1 ? Map.of(invoices.getFirst(), price) : Map.of();
    }
  }

  record ReopenedMessage(UUID caseId, LocalDate reopenedOn, String reason) {}

  record CostMessage(
      UUID costId, UUID invoiceId, Money amount, LocalDate incurredOn, boolean recoverable) {}

  record InsolvencyMessage(UUID debtorId, LocalDate notedOn, String kind, LocalDate openedOn) {}

  record InsolvencyEndedMessage(UUID debtorId) {}

  private final Inbox inbox;
  private final EventRouter router;

  CollectionEvents(
      Inbox inbox,
      NoteCollection note,
      NoteSale sales,
      BookRecovery recoveries,
      BookWaiver waivers,
      BookCharges charges,
      HearDispute disputes,
      NoteInsolvency insolvencies) {
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
                "collections.case-reopened.v1",
                ReopenedMessage.class,
                (event, reopened) ->
                    waivers.takeBack(
                        event.creditor(),
                        reopened.caseId(),
                        new Receipt.Reversal(
                            reopened.reopenedOn(), Optional.ofNullable(reopened.reason()))))
            .on(
                "collections.costs-incurred.v1",
                CostMessage.class,
                (event, cost) -> {
                  if (cost.recoverable()) {
                    charges.cost(
                        event.creditor(),
                        cost.invoiceId(),
                        new ChargesClaim(
                            cost.costId(),
                            cost.incurredOn(),
                            Map.of(ChargeKind.COST, cost.amount())));
                  }
                })
            .on(
                "collections.dispute-heard.v1",
                DisputeHeardMessage.class,
                (event, heard) ->
                    disputes.hear(event.creditor(), heard.heard(Dispute.Source.COLLECTIONS)))
            .on(
                "collections.insolvency-noted.v1",
                InsolvencyMessage.class,
                (event, noted) ->
                    insolvencies.noted(
                        event.creditor(),
                        noted.debtorId(),
                        noted.kind(),
                        noted.openedOn() == null ? noted.notedOn() : noted.openedOn()))
            .on(
                "collections.insolvency-ended.v1",
                InsolvencyEndedMessage.class,
                (event, ended) -> insolvencies.ended(event.creditor(), ended.debtorId()))
            .on(
                "collections.case-sold.v1",
                SoldMessage.class,
                (event, sold) -> sales.note(event.creditor(), sold.invoices(), sold.sale()))
            .on(
                "collections.recovery-received.v1",
                RecoveryMessage.class,
                (event, recovered) -> recoveries.book(event.creditor(), recovery(recovered)));
  }

  /**
   * A kept settlement ends the charges too. Collections may split what it gave up another way than
   * the ledger: what counts is the sum, of charges first.
   */
  private static Optional<BookWaiver.GivenUp> givenUp(ClosedMessage closed) {
    boolean settled = "SETTLED".equals(closed.outcome());
    Optional<WaivedMessage> waived = Optional.ofNullable(closed.waived());
    Optional<Money> charges = Optional.ofNullable(closed.chargesWaived());
    if (waived.isEmpty() && charges.isEmpty() && !(settled && closed.open() != null)) {
      return Optional.empty();
    }
    Money principal =
        waived
            .map(WaivedMessage::amount)
            .orElseGet(() -> Money.zero(charges.orElseGet(closed::open).currency()));
    return Optional.of(
        new BookWaiver.GivenUp(
            closed.caseId(),
            closed.invoices(),
            charges.map(principal::plus).orElse(principal),
            scope(settled, charges.isPresent()),
            closed.closedOn(),
            waived.map(WaivedMessage::reason).orElse("settled"),
            waived.map(WaivedMessage::payments).orElse(List.of())));
  }

  private static Waiver.Scope scope(boolean settled, boolean chargesSaid) {
    if (chargesSaid) {
      return Waiver.Scope.OF_BOTH;
    }
    return settled ? Waiver.Scope.WITH_CHARGES : Waiver.Scope.PRINCIPAL;
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
