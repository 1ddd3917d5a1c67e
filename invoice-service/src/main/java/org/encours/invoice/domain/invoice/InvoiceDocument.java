package org.encours.invoice.domain.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.invoice.domain.terms.EarlyDiscount;

/**
 * What the invoice says and never changes.
 *
 * @param number the creditor's own
 * @param discount what the debtor may keep back by paying early
 * @param billing what else it says about its payment
 * @param legal what laws attach consequences to
 * @param lines empty where the invoice came as a document whose lines are kept there
 */
public record InvoiceDocument(
    String number,
    LocalDate issueDate,
    Optional<LocalDate> deliveryDate,
    PaymentReference paymentReference,
    Optional<String> orderReference,
    Optional<EarlyDiscount> discount,
    BillingDetails billing,
    List<InvoiceLine> lines,
    LegalFacts legal) {

  public InvoiceDocument {
    lines = List.copyOf(lines);
  }

  /** What was sold, in a few words, for reminders and dossiers. */
  public Optional<String> description() {
    return lines.stream().map(InvoiceLine::description).findFirst();
  }
}
