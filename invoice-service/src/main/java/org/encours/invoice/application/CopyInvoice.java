package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.DocumentRenderer;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.PersonalData;
import org.encours.invoice.application.view.InvoiceDetail;
import org.encours.invoice.application.view.InvoiceViews;
import org.encours.invoice.application.view.Records;
import org.encours.invoice.domain.copy.InvoicePaper;
import org.encours.invoice.domain.copy.Paper;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/**
 * Makes a copy of an invoice for whoever says that it never came. One that came in as UBL is
 * answered as it came, byte by byte.
 */
@ApplicationScoped
public class CopyInvoice {

  private final Creditors creditors;
  private final Debtors debtors;
  private final Invoices invoices;
  private final InvoiceViews views;
  private final Records records;
  private final PersonalData data;
  private final DocumentRenderer press;

  CopyInvoice(
      Creditors creditors,
      Debtors debtors,
      Invoices invoices,
      InvoiceViews views,
      Records records,
      PersonalData data,
      DocumentRenderer press) {
    this.creditors = creditors;
    this.debtors = debtors;
    this.invoices = invoices;
    this.views = views;
    this.records = records;
    this.data = data;
    this.press = press;
  }

  @Transactional
  public byte[] copy(CreditorId id, UUID invoiceId, CopyForm form) {
    Invoice invoice = invoices.find(id, invoiceId).orElseThrow(() -> none(invoiceId));
    InvoiceDetail detail = views.find(id, invoiceId).orElseThrow(() -> none(invoiceId));
    Creditor creditor = creditors.find(id).orElseThrow();
    Debtor debtor = data.asPrinted(debtors.find(id, invoice.debtor().reference()).orElseThrow());
    Paper paper = InvoicePaper.of(creditor, debtor, invoice, detail.lines());
    return switch (form) {
      case PDF -> original(id, detail, ".pdf").orElseGet(() -> press.pdf(paper));
      case UBL -> original(id, detail, ".xml").orElseGet(() -> press.ubl(paper));
    };
  }

  private Optional<byte[]> original(CreditorId creditor, InvoiceDetail detail, String ending) {
    String name = "invoice-" + detail.summary().number() + ending;
    return detail.documents().stream()
        .filter(document -> document.kind() == Evidence.Kind.INVOICE)
        .filter(document -> document.name().equals(name))
        .findFirst()
        .flatMap(document -> records.document(creditor, detail.summary().id(), document.id()))
        .map(Records.File::content);
  }

  private static NotFound none(UUID id) {
    return new NotFound("There is no invoice " + id + ".");
  }
}
