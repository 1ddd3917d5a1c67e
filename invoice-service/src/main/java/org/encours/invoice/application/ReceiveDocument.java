package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.application.ReceivedDocument.Bill;
import org.encours.invoice.application.ReceivedDocument.Content;
import org.encours.invoice.application.ReceivedDocument.NothingDue;
import org.encours.invoice.application.ReceivedDocument.TakenBack;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.ReceivedDocuments;
import org.encours.invoice.application.port.ReceivedDocuments.Became;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.CreditNote;
import org.encours.invoice.domain.invoice.Evidence;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoicing.Invoicing;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Sentence;
import org.encours.kernel.Violation;

/**
 * Takes in a structured document of the creditor's: the buyer becomes a debtor or is one, the
 * amount due is the receivable, the document itself is kept as it came.
 */
@ApplicationScoped
public class ReceiveDocument {

  /** What it became, and what should be looked at. */
  public sealed interface Result {}

  public record Issued(Invoice invoice, List<Sentence> warnings) implements Result {}

  public record Credited(CreditNote note, List<Sentence> warnings) implements Result {}

  /** Kept, with nothing to collect. */
  public record Kept(UUID id, String number, Money zero, List<Sentence> warnings)
      implements Result {}

  private final Creditors creditors;
  private final Invoices invoices;
  private final MatchBuyer buyers;
  private final IssueInvoices issue;
  private final SpreadCredit credit;
  private final SettleBill settle;
  private final AddEvidence evidence;
  private final ReceivedDocuments documents;

  ReceiveDocument(
      Creditors creditors,
      Invoices invoices,
      MatchBuyer buyers,
      IssueInvoices issue,
      SpreadCredit credit,
      SettleBill settle,
      AddEvidence evidence,
      ReceivedDocuments documents) {
    this.creditors = creditors;
    this.invoices = invoices;
    this.buyers = buyers;
    this.issue = issue;
    this.credit = credit;
    this.settle = settle;
    this.evidence = evidence;
    this.documents = documents;
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
    Optional<Debtor> debtor =
        document.buyer().map(buyer -> owner(creditor, document, buyers.candidate(creditor, buyer)));
    document.what().ifPresent(what -> violations.add(faults(creditor, debtor, what)));
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("document", violations.list()));
    }
    return book(creditor, buyers.registered(debtor.orElseThrow()), document);
  }

  /** A buyer that nobody knew, credited for an invoice that is known, is that invoice's debtor. */
  private Debtor owner(Creditor creditor, ReceivedDocument document, Debtor candidate) {
    return buyers.isNew(candidate) && document.what().orElse(null) instanceof TakenBack back
        ? back.precedingInvoices().stream()
            .map(number -> invoices.numbered(creditor.id(), number))
            .flatMap(Optional::stream)
            .map(invoice -> buyers.of(creditor.id(), invoice.debtor().reference()))
            .findFirst()
            .orElse(candidate)
        : candidate;
  }

  private List<Violation> faults(Creditor creditor, Optional<Debtor> debtor, Content what) {
    return switch (what) {
      case Bill(var draft, _, _) ->
          debtor
              .map(known -> issue.faults(creditor, known, draft))
              .orElseGet(() -> Invoicing.faults(draft));
      case TakenBack back ->
          back.precedingInvoices().stream()
              .map(number -> invoices.numbered(creditor.id(), number))
              .flatMap(Optional::stream)
              .filter(_ -> debtor.isPresent())
              .filter(invoice -> !invoice.debtor().equals(debtor.get().key()))
              .map(_ -> new Violation("buyer", "the invoice taken back (BT-25) is another's"))
              .limit(1)
              .toList();
      case NothingDue _ -> List.of();
    };
  }

  private Result book(Creditor creditor, Debtor debtor, ReceivedDocument document) {
    List<Sentence> warnings = new ArrayList<>(document.warnings());
    return switch (document.what().orElseThrow()) {
      case Bill bill -> {
        Invoice invoice = settle.issue(creditor, debtor, bill, warnings);
        evidence.add(
            creditor.id(),
            invoice.id(),
            new AddEvidence.Upload(
                Evidence.Kind.INVOICE,
                document.original().name(),
                document.original().mediaType(),
                document.original().content()));
        yield new Issued(invoice, warnings);
      }
      case TakenBack back -> takeBack(creditor.id(), debtor, back, document, warnings);
      case NothingDue(var number, _, var zero) ->
          new Kept(
              documents.keep(
                  creditor.id(), Became.NOTHING_DUE, Optional.empty(), number, document.original()),
              number,
              zero,
              warnings);
    };
  }

  private Result takeBack(
      CreditorId creditor,
      Debtor debtor,
      TakenBack back,
      ReceivedDocument document,
      List<Sentence> warnings) {
    List<String> known =
        back.precedingInvoices().stream()
            .filter(number -> creditable(creditor, number, back.amount()))
            .distinct()
            .toList();
    back.precedingInvoices().stream()
        .filter(number -> !known.contains(number))
        .map(
            number ->
                Sentence.of(
                        "preceding-invoice-unknown",
                        "Invoice {number} (BT-25) is not in the ledger: its part is credit of the"
                            + " debtor.")
                    .with("number", number))
        .forEach(warnings::add);
    String about =
        back.precedingInvoices().isEmpty()
            ? ""
            : " for " + String.join(", ", back.precedingInvoices());
    List<CreditNote> parts =
        credit.issue(
            creditor,
            debtor,
            new SpreadCredit.Note(
                back.number(),
                known,
                back.issueDate(),
                back.amount(),
                cut("credit note " + back.number() + about)));
    if (parts.size() > 1) {
      warnings.add(
          Sentence.of("credit-spread", "Booked in parts: {parts}.")
              .with("parts", parts.stream().map(SpreadCredit::told).toList()));
    }
    parts.forEach(note -> keep(creditor, note, document));
    return new Credited(parts.getFirst(), warnings);
  }

  private void keep(CreditorId creditor, CreditNote note, ReceivedDocument document) {
    documents.keep(
        creditor, Became.CREDIT_NOTE, Optional.of(note.id()), note.number(), document.original());
    note.invoice()
        .ifPresent(
            invoice ->
                evidence.add(
                    creditor,
                    invoice,
                    new AddEvidence.Upload(
                        Evidence.Kind.CORRESPONDENCE,
                        document.original().name(),
                        document.original().mediaType(),
                        document.original().content())));
  }

  private boolean creditable(CreditorId creditor, String number, Money amount) {
    return invoices
        .numbered(creditor, number)
        .filter(invoice -> invoice.open().currency().equals(amount.currency()))
        .isPresent();
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(1_000, text.length()));
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
