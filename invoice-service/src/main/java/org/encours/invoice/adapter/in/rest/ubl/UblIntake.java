package org.encours.invoice.adapter.in.rest.ubl;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.encours.invoice.application.ReceivedDocument;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.invoice.OriginalDocument;
import org.encours.invoice.domain.invoice.VatCategory;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.words.TermsInWords;
import org.encours.invoice.domain.words.TermsReading;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/** From a UBL document to what the ledger takes in. */
public final class UblIntake {

  /** An invoice that puts itself in the place of another (UNTDID 1001). */
  private static final String CORRECTED = "384";

  private static final int LONGEST_TERMS = 500;
  private static final int LONGEST_PAYMENT_REFERENCE = 140;

  private UblIntake() {}

  /**
   * A UBL or CII document, in Peppol's envelope or without, or a PDF that carries one.
   *
   * @return with every rule of EN 16931 that it breaks among its faults or warnings
   * @throws UnreadableXml when it is no XML that we read
   * @throws InvalidInput when it is no document of UBL's or CII's schema
   */
  public static ReceivedDocument read(byte[] content) {
    boolean pdf = FacturX.isPdf(content);
    byte[] data = pdf ? FacturX.data(content) : content;
    UblDocument document = UblReader.read(Envelope.open(UblXml.parse(data)));
    UblRules.Findings findings = UblRules.check(document);
    Violations violations = findings.refused();
    Optional<Money> due =
        violations.read("LegalMonetaryTotal.PayableAmount", () -> payable(document));
    Optional<ReceivedDocument.Buyer> buyer = UblParties.buyer(document.customer(), violations);
    return new ReceivedDocument(
        violations.list(),
        findings.warnings(),
        UblParties.numbers(document.supplier()),
        buyer,
        what(document, due),
        new OriginalDocument(
            (document.credit() ? "credit-note-" : "invoice-")
                + document.number()
                + (pdf ? ".pdf" : ".xml"),
            pdf ? "application/pdf" : "application/xml",
            content));
  }

  private static Money payable(UblDocument document) {
    var totals = document.totals();
    if (totals == null || totals.getPayableAmountValue() == null) {
      throw new IllegalArgumentException("BR-15: the amount due is required (BT-115)");
    }
    var amount = totals.getPayableAmount();
    if (document.credit() && amount.getValue().signum() < 0) {
      throw new IllegalArgumentException("a credit note gives back a positive amount");
    }
    if (!Objects.equals(amount.getCurrencyID(), document.currency())) {
      throw new IllegalArgumentException(
          "PEPPOL-EN16931-R051: must be in the document's currency " + document.currency());
    }
    try {
      return new Money(amount.getValue(), Currency.getInstance(document.currency()));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          unknown.getMessage() == null
              ? "BR-CL-04: " + document.currency() + " is no currency of ISO 4217"
              : unknown.getMessage(),
          unknown);
    }
  }

  /** Nothing for a credit note whose amount cannot be read: then there is nothing else to check. */
  private static Optional<ReceivedDocument.Content> what(
      UblDocument document, Optional<Money> due) {
    if (due.filter(Money::isZero).isPresent()) {
      return due.map(
          zero -> new ReceivedDocument.NothingDue(document.number(), document.issueDate(), zero));
    }
    // An invoice of a negative amount is the other way of the specification to take one back.
    if (document.credit() || due.filter(Money::isNegative).isPresent()) {
      return due.map(
          amount ->
              new ReceivedDocument.TakenBack(
                  document.number(),
                  document.preceding(),
                  document.issueDate(),
                  amount.max(amount.negated())));
    }
    return Optional.of(bill(document, due));
  }

  private static ReceivedDocument.Bill bill(UblDocument document, Optional<Money> due) {
    TermsReading terms = terms(document);
    return new ReceivedDocument.Bill(
        new InvoiceDraft(
            document.number(),
            document.issueDate(),
            document.delivered(),
            document.dueDate().or(terms::dueDate),
            Optional.empty(),
            List.of(),
            document.currency(),
            lines(document),
            due,
            UblPayment.reference(document, LONGEST_PAYMENT_REFERENCE),
            document.orderReference(),
            new BillingDetails(
                assumed(document, terms),
                Optional.empty(),
                BillingDetails.Means.TRANSFER,
                document.buyerReference()),
            LegalFacts.NONE),
        UblPayment.settlement(document),
        document.type() != null && document.type().equals(CORRECTED)
            ? document.preceding()
            : List.of());
  }

  /** Only where no date is given: what is not understood whole gives none. */
  private static TermsReading terms(UblDocument document) {
    return document.issueDate() == null || document.dueDate().isPresent()
        ? new TermsReading(Optional.empty(), true)
        : TermsInWords.read(document.paymentTerms(), document.issueDate());
  }

  private static Optional<String> assumed(UblDocument document, TermsReading terms) {
    if (document.dueDate().isPresent() || terms.certain()) {
      return Optional.empty();
    }
    String text = String.join(" ", document.paymentTerms()).strip();
    return Optional.of(
        text.isEmpty() ? "-" : text.substring(0, Math.min(LONGEST_TERMS, text.length())));
  }

  /** For people to read; what is due stands in the totals. All or none, so that none misleads. */
  private static List<InvoiceLine> lines(UblDocument document) {
    boolean readable =
        document.lines().stream()
            .allMatch(
                line ->
                    line.name() != null
                        && line.price() != null
                        && line.price().signum() >= 0
                        && line.quantity().signum() != 0);
    return readable
        ? document.lines().stream()
            .map(
                line ->
                    new InvoiceLine(
                        line.name(),
                        line.quantity(),
                        line.price(),
                        line.rate() == null ? BigDecimal.ZERO : line.rate(),
                        category(line)))
            .toList()
        : List.of();
  }

  /** The rate tells standard from zero; only why there is none need be kept. */
  private static Optional<VatCategory> category(UblDocument.Line line) {
    return List.of(VatCategory.values()).stream()
        .filter(each -> each != VatCategory.S && each.name().equals(line.category()))
        .filter(each -> line.rate() == null || line.rate().signum() == 0)
        .findFirst();
  }
}
