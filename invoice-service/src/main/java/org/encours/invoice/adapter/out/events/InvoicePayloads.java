package org.encours.invoice.adapter.out.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceDocument;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.kernel.Money;

/** What happened to an invoice, on the wire; absent fields are null and left out. */
final class InvoicePayloads {

  private InvoicePayloads() {}

  /** Which invoice of whom; every event about an invoice begins with it. */
  record About(UUID invoiceId, String number, UUID debtorId, String debtor) {

    static About of(Invoice invoice) {
      return new About(
          invoice.id(),
          invoice.document().number(),
          invoice.debtor().id(),
          invoice.debtor().reference());
    }
  }

  record PayToData(String name, String iban, String bic) {

    static PayToData of(BillingDetails.Payee payee) {
      return new PayToData(payee.name(), payee.iban(), payee.bic().orElse(null));
    }
  }

  record InstalmentData(LocalDate dueDate, Money amount) {}

  record IssuedData(
      @JsonUnwrapped About about,
      LocalDate issueDate,
      LocalDate deliveryDate,
      LocalDate dueDate,
      Money total,
      Money open,
      List<InstalmentData> instalments,
      String paymentReference,
      String orderReference,
      String description,
      BillingDetails.Means paymentMeans,
      PayToData payTo,
      String dueDateAssumed,
      LocalDate lawfulDueDate,
      LocalDate receivedOn,
      Boolean dueDateAgreed,
      List<LegalFacts.Mention> mentions,
      LegalFacts.Nature nature) {

    static IssuedData of(Invoice invoice) {
      InvoiceDocument document = invoice.document();
      LegalFacts legal = document.legal();
      List<InstalmentData> parts =
          invoice.instalments().stream()
              .map(part -> new InstalmentData(part.dueDate(), part.amount()))
              .toList();
      return new IssuedData(
          About.of(invoice),
          document.issueDate(),
          document.deliveryDate().orElse(null),
          invoice.firstDueDate(),
          invoice.balance().total(),
          invoice.open(),
          parts.size() > 1 ? parts : null,
          document.paymentReference().printed(),
          document.orderReference().orElse(null),
          document.description().orElse(null),
          // A transfer is what everybody expects: it is left out.
          document.billing().means() == BillingDetails.Means.TRANSFER
              ? null
              : document.billing().means(),
          document.billing().payTo().map(PayToData::of).orElse(null),
          document.billing().dueDateAssumed().orElse(null),
          legal.lawful().map(LegalFacts.LawfulTerm::dueDate).orElse(null),
          legal.receivedOn().orElse(null),
          legal.dueDateAgreed().orElse(null),
          legal.mentions().isEmpty() ? null : legal.mentions().stream().sorted().toList(),
          legal.nature().orElse(null));
    }
  }

  record OverdueData(
      @JsonUnwrapped About about,
      int instalment,
      LocalDate dueDate,
      Money open,
      LocalDate businessDate) {

    static OverdueData of(InvoiceEvent.InvoiceOverdue event) {
      return new OverdueData(
          new About(
              event.invoice(), event.number(), event.debtor().id(), event.debtor().reference()),
          event.instalment(),
          event.dueDate(),
          event.open(),
          event.businessDate());
    }
  }

  record EvidenceData(
      @JsonUnwrapped About about,
      UUID documentId,
      Evidence.Kind kind,
      String name,
      String sha256,
      LocalDate addedOn) {

    static EvidenceData of(InvoiceEvent.EvidenceAdded event) {
      Evidence evidence = event.evidence();
      return new EvidenceData(
          About.of(event.invoice()),
          evidence.id(),
          evidence.kind(),
          evidence.name(),
          evidence.sha256(),
          evidence.addedOn());
    }
  }
}
