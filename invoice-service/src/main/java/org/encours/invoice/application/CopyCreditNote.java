package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.DocumentRenderer;
import org.encours.invoice.application.port.PersonalData;
import org.encours.invoice.application.port.ReceivedDocuments;
import org.encours.invoice.application.view.InvoiceDetail;
import org.encours.invoice.application.view.InvoiceViews;
import org.encours.invoice.application.view.Records;
import org.encours.invoice.domain.copy.CreditNotePaper;
import org.encours.invoice.domain.copy.Paper;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Makes a copy of a credit note; one that came in as UBL is answered as it came. */
@ApplicationScoped
public class CopyCreditNote {

  private final Creditors creditors;
  private final Debtors debtors;
  private final InvoiceViews invoices;
  private final Records records;
  private final ReceivedDocuments documents;
  private final PersonalData data;
  private final DocumentRenderer press;

  CopyCreditNote(
      Creditors creditors,
      Debtors debtors,
      InvoiceViews invoices,
      Records records,
      ReceivedDocuments documents,
      PersonalData data,
      DocumentRenderer press) {
    this.creditors = creditors;
    this.debtors = debtors;
    this.invoices = invoices;
    this.records = records;
    this.documents = documents;
    this.data = data;
    this.press = press;
  }

  @Transactional
  public byte[] copy(CreditorId id, UUID noteId, CopyForm form) {
    Records.CreditNoteEntry entry =
        records
            .creditNote(id, noteId)
            .orElseThrow(() -> new NotFound("There is no credit note " + noteId + "."));
    Creditor creditor = creditors.find(id).orElseThrow();
    Debtor debtor = data.asPrinted(debtors.find(id, entry.debtor()).orElseThrow());
    Optional<InvoiceDetail> invoice =
        Optional.ofNullable(entry.invoice()).flatMap(named -> invoices.find(id, named));
    List<InvoiceLine> lines = invoice.map(InvoiceDetail::lines).orElse(List.of());
    Paper paper =
        CreditNotePaper.of(
            creditor,
            debtor,
            note(id, debtor, entry),
            invoice.map(detail -> detail.summary().number()),
            lines);
    return switch (form) {
      case PDF -> press.pdf(paper);
      case UBL ->
          documents
              .of(id, noteId)
              .or(() -> invoice.flatMap(detail -> original(id, detail, entry.number())))
              .orElseGet(() -> press.ubl(paper));
    };
  }

  private static CreditNote note(CreditorId id, Debtor debtor, Records.CreditNoteEntry entry) {
    return new CreditNote(
        entry.id(),
        id,
        debtor.key(),
        entry.number(),
        Optional.ofNullable(entry.invoice()),
        entry.issueDate(),
        entry.amount(),
        entry.unallocated(),
        entry.reason());
  }

  private Optional<byte[]> original(CreditorId creditor, InvoiceDetail invoice, String number) {
    String name = "credit-note-" + number + ".xml";
    return invoice.documents().stream()
        .filter(document -> document.name().equals(name))
        .findFirst()
        .flatMap(document -> records.document(creditor, invoice.summary().id(), document.id()))
        .map(Records.File::content);
  }
}
