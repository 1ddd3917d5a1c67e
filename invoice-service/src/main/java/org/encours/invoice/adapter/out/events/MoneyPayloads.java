package org.encours.invoice.adapter.out.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.adapter.out.events.InvoicePayloads.About;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.kernel.Money;

/** What became of an invoice's amount, on the wire; absent fields are null and left out. */
final class MoneyPayloads {

  private MoneyPayloads() {}

  record AllocatedData(
      @JsonUnwrapped About about, UUID receiptId, Money amount, LocalDate valueDate, Money open) {

    static AllocatedData of(InvoiceEvent.PaymentAllocated event) {
      return new AllocatedData(
          About.of(event.invoice()),
          event.receipt(),
          event.amount(),
          event.valueDate(),
          event.invoice().open());
    }
  }

  record ReversedData(
      @JsonUnwrapped About about,
      UUID receiptId,
      Money amount,
      LocalDate reversedOn,
      Money open,
      String reason) {

    static ReversedData of(InvoiceEvent.PaymentReversed event) {
      return new ReversedData(
          About.of(event.invoice()),
          event.receipt(),
          event.amount(),
          event.on(),
          event.invoice().open(),
          event.reason().orElse(null));
    }
  }

  record SettledData(
      @JsonUnwrapped About about,
      LocalDate settledOn,
      LocalDate dueDate,
      int daysLate,
      Money total) {

    static SettledData of(InvoiceEvent.InvoiceSettled event) {
      return new SettledData(
          About.of(event.invoice()),
          event.on(),
          event.invoice().lastDueDate(),
          event.daysLate(),
          event.invoice().balance().total());
    }
  }

  record CreditedData(
      @JsonUnwrapped About about,
      UUID creditNoteId,
      String creditNoteNumber,
      Money amount,
      LocalDate issueDate,
      Money open) {

    static CreditedData of(InvoiceEvent.InvoiceCredited event) {
      return new CreditedData(
          About.of(event.invoice()),
          event.creditNote(),
          event.number(),
          event.amount(),
          event.issueDate(),
          event.invoice().open());
    }
  }

  record WrittenOffData(
      @JsonUnwrapped About about,
      Money amount,
      LocalDate writtenOffOn,
      String reason,
      Money open,
      UUID caseId) {

    static WrittenOffData of(InvoiceEvent.InvoiceWrittenOff event) {
      return new WrittenOffData(
          About.of(event.invoice()),
          event.amount(),
          event.on(),
          event.reason(),
          event.invoice().open(),
          event.collectionCase().orElse(null));
    }
  }

  record WriteOffReversedData(
      @JsonUnwrapped About about,
      Money amount,
      LocalDate reversedOn,
      Money open,
      String reason,
      UUID caseId) {

    static WriteOffReversedData of(InvoiceEvent.WriteOffReversed event) {
      return new WriteOffReversedData(
          About.of(event.invoice()),
          event.amount(),
          event.on(),
          event.invoice().open(),
          event.reason(),
          event.collectionCase());
    }
  }
}
