package org.encours.invoice.adapter.in.rest.ubl;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.encours.invoice.application.ReceivedDocument;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Money;
import org.encours.platform.problems.InvalidInput;

/** From a UBL document to what the ledger takes in. */
public final class UblIntake {

  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,3})\\s*(?:days|jours|dagen|tage)", Pattern.CASE_INSENSITIVE);

  private UblIntake() {}

  /**
   * @return with every rule of EN 16931 that it breaks among its faults
   * @throws UnreadableXml when it is no XML that we read
   * @throws InvalidInput when it is no document of UBL's schema
   */
  public static ReceivedDocument read(byte[] content) {
    UblDocument document = UblReader.read(UblXml.parse(content));
    Violations violations = UblRules.check(document);
    Optional<Money> due =
        violations.read("LegalMonetaryTotal.PayableAmount", () -> payable(document));
    Optional<ReceivedDocument.Buyer> buyer = UblParties.buyer(document.customer(), violations);
    return new ReceivedDocument(
        violations.list(),
        UblParties.numbers(document.supplier()),
        buyer,
        what(document, due),
        (document.credit() ? "credit-note-" : "invoice-") + document.number() + ".xml",
        content);
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
    return new ReceivedDocument.Bill(
        new InvoiceDraft(
            document.number(),
            document.issueDate(),
            document.delivered(),
            document.dueDate(),
            document.dueDate().isPresent() ? Optional.empty() : terms(document),
            List.of(),
            document.currency(),
            lines(document),
            due,
            reference(document),
            document.orderReference()));
  }

  /** The days that the terms' text names, where no date is given. */
  private static Optional<PaymentTerms> terms(UblDocument document) {
    return document.paymentTerms().stream()
        .map(DAYS::matcher)
        .filter(Matcher::find)
        .map(found -> PaymentTerms.net(Integer.parseInt(found.group(1))))
        .findFirst();
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
                        line.rate() == null ? BigDecimal.ZERO : line.rate()))
            .toList()
        : List.of();
  }

  private static Optional<String> reference(UblDocument document) {
    return document.paymentMeans().stream()
        .flatMap(means -> means.getPaymentID().stream())
        .map(id -> id.getValue())
        .filter(text -> text != null && !text.isBlank())
        .findFirst();
  }
}
