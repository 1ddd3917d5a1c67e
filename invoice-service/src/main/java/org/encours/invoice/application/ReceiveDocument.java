package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.application.ReceivedDocument.Bill;
import org.encours.invoice.application.ReceivedDocument.Content;
import org.encours.invoice.application.ReceivedDocument.TakenBack;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoicing.Invoicing;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/**
 * Takes in a structured document of the creditor's: the buyer becomes a debtor or is one, the
 * amount due is the receivable, the document itself is kept as evidence.
 */
@ApplicationScoped
public class ReceiveDocument {

  /** What it became. */
  public sealed interface Result {}

  public record Issued(Invoice invoice) implements Result {}

  public record Credited(CreditNote note) implements Result {}

  private final Creditors creditors;
  private final Invoices invoices;
  private final MatchBuyer buyers;
  private final IssueInvoices issue;
  private final IssueCreditNote credit;
  private final AddEvidence evidence;

  ReceiveDocument(
      Creditors creditors,
      Invoices invoices,
      MatchBuyer buyers,
      IssueInvoices issue,
      IssueCreditNote credit,
      AddEvidence evidence) {
    this.creditors = creditors;
    this.invoices = invoices;
    this.buyers = buyers;
    this.issue = issue;
    this.credit = credit;
    this.evidence = evidence;
  }

  @Transactional
  public Result receive(CreditorId creditorId, ReceivedDocument document) {
    Creditor creditor =
        creditors
            .find(creditorId)
            .orElseThrow(() -> invalid("supplier", "register the creditor first"));
    Violations violations = new Violations();
    violations.add(document.faults());
    checkSupplier(creditor, document.supplierNumbers(), violations);
    Optional<Debtor> debtor = document.buyer().flatMap(buyer -> buyers.candidate(creditor, buyer));
    violations.require(debtor.isPresent(), "buyer", "is identified by nothing (BT-46 to BT-49)");
    document.what().ifPresent(what -> violations.add(faults(creditor, debtor, what)));
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("document", violations.list()));
    }
    return book(creditorId, buyers.registered(debtor.orElseThrow()), document);
  }

  private List<Violation> faults(Creditor creditor, Optional<Debtor> debtor, Content what) {
    return switch (what) {
      case Bill(var draft) ->
          debtor
              .map(known -> issue.faults(creditor, known, draft))
              .orElseGet(() -> Invoicing.faults(draft));
      case TakenBack back ->
          back.precedingInvoice()
              .flatMap(number -> invoices.numbered(creditor.id(), number))
              .filter(invoice -> debtor.isPresent())
              .filter(invoice -> !invoice.debtor().equals(debtor.get().key()))
              .map(
                  invoice ->
                      List.of(
                          new Violation("buyer", "the invoice taken back (BT-25) is another's")))
              .orElse(List.of());
    };
  }

  private Result book(CreditorId creditor, Debtor debtor, ReceivedDocument document) {
    return switch (document.what().orElseThrow()) {
      case Bill(var draft) -> {
        Invoice invoice = issue.issue(creditor, new InvoiceOrder(debtor.key().reference(), draft));
        keep(creditor, invoice.id(), Evidence.Kind.INVOICE, document);
        yield new Issued(invoice);
      }
      case TakenBack back -> takeBack(creditor, debtor.key(), back, document);
    };
  }

  private Result takeBack(
      CreditorId creditor, DebtorKey debtor, TakenBack back, ReceivedDocument document) {
    CreditNote note =
        credit.issue(
            creditor,
            new CreditNoteOrder(
                back.number(),
                back.precedingInvoice(),
                Optional.of(debtor.reference()),
                back.issueDate(),
                back.amount(),
                "credit note " + back.number()));
    note.invoice()
        .ifPresent(invoice -> keep(creditor, invoice, Evidence.Kind.CORRESPONDENCE, document));
    return new Credited(note);
  }

  private void keep(
      CreditorId creditor, UUID invoice, Evidence.Kind kind, ReceivedDocument document) {
    evidence.add(
        creditor,
        invoice,
        new AddEvidence.Upload(kind, document.name(), "application/xml", document.content()));
  }

  private static void checkSupplier(Creditor creditor, Set<String> named, Violations violations) {
    violations.require(
        creditor.isNamedBy(named),
        "supplier",
        "BT-29 to BT-31 and BT-34 name "
            + named
            + "; the seller must be the creditor of the token");
  }

  private static RefusedException invalid(String path, String message) {
    return new RefusedException(new InvalidInput("document", path, message));
  }
}
