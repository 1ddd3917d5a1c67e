package org.encours.invoice.domain.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Money;

/**
 * An invoice as the ERP gives it, before anything is checked: any value may be missing (null) or
 * wrong.
 *
 * @param terms when no due date is given
 * @param legal what laws attach consequences to, as far as the ERP says it
 * @param amountDue what a document says is to be paid (BT-115); without it the lines are summed
 */
public record InvoiceDraft(
    String number,
    LocalDate issueDate,
    Optional<LocalDate> deliveryDate,
    Optional<LocalDate> dueDate,
    Optional<PaymentTerms> terms,
    List<Part> instalments,
    String currency,
    List<InvoiceLine> lines,
    Optional<Money> amountDue,
    Optional<String> paymentReference,
    Optional<String> orderReference,
    BillingDetails billing,
    LegalFacts legal) {

  /** Where nothing is said that only some laws ask for. */
  public InvoiceDraft(
      String number,
      LocalDate issueDate,
      Optional<LocalDate> deliveryDate,
      Optional<LocalDate> dueDate,
      Optional<PaymentTerms> terms,
      List<Part> instalments,
      String currency,
      List<InvoiceLine> lines,
      Optional<Money> amountDue,
      Optional<String> paymentReference,
      Optional<String> orderReference) {
    this(
        number,
        issueDate,
        deliveryDate,
        dueDate,
        terms,
        instalments,
        currency,
        lines,
        amountDue,
        paymentReference,
        orderReference,
        BillingDetails.NONE,
        LegalFacts.NONE);
  }

  /** An agreed instalment. */
  public record Part(LocalDate dueDate, Money amount) {}

  public InvoiceDraft {
    instalments = List.copyOf(instalments);
    lines = List.copyOf(lines);
  }

  public InvoiceDraft with(BillingDetails details) {
    return new InvoiceDraft(
        number,
        issueDate,
        deliveryDate,
        dueDate,
        terms,
        instalments,
        currency,
        lines,
        amountDue,
        paymentReference,
        orderReference,
        details,
        legal);
  }
}
