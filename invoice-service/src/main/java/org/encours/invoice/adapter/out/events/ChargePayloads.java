package org.encours.invoice.adapter.out.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.adapter.out.events.InvoicePayloads.About;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.kernel.Money;

/** What became of an invoice's charges, on the wire; absent fields are null and left out. */
final class ChargePayloads {

  private ChargePayloads() {}

  record Item(UUID id, ChargeKind kind, Money amount) {
    static List<Item> of(List<ChargeShare> shares) {
      return shares.stream()
          .map(share -> new Item(share.item(), share.kind(), share.amount()))
          .toList();
    }
  }

  record BookedData(
      @JsonUnwrapped About about,
      UUID claimId,
      LocalDate claimedOn,
      List<Item> items,
      Money chargesOpen) {

    static BookedData of(InvoiceEvent.ChargesBooked event) {
      return new BookedData(
          About.of(event.invoice()),
          event.claim(),
          event.claimedOn(),
          Item.of(event.items()),
          event.invoice().charges().open());
    }
  }

  record PaidData(
      @JsonUnwrapped About about,
      UUID receiptId,
      LocalDate valueDate,
      List<Item> items,
      Money chargesOpen) {

    static PaidData of(InvoiceEvent.ChargesPaid event) {
      return new PaidData(
          About.of(event.invoice()),
          event.receipt(),
          event.valueDate(),
          Item.of(event.items()),
          event.invoice().charges().open());
    }
  }

  record PaymentReversedData(
      @JsonUnwrapped About about,
      UUID receiptId,
      LocalDate reversedOn,
      List<Item> items,
      Money chargesOpen,
      String reason) {

    static PaymentReversedData of(InvoiceEvent.ChargesPaymentReversed event) {
      return new PaymentReversedData(
          About.of(event.invoice()),
          event.receipt(),
          event.on(),
          Item.of(event.items()),
          event.invoice().charges().open(),
          event.reason().orElse(null));
    }
  }

  record WaivedData(
      @JsonUnwrapped About about,
      UUID waiverId,
      LocalDate waivedOn,
      WaiverCause cause,
      String reason,
      List<Item> items,
      Money chargesOpen) {

    static WaivedData of(InvoiceEvent.ChargesWaived event) {
      return new WaivedData(
          About.of(event.invoice()),
          event.waiver(),
          event.on(),
          event.cause(),
          event.reason().orElse(null),
          Item.of(event.items()),
          event.invoice().charges().open());
    }
  }
}
