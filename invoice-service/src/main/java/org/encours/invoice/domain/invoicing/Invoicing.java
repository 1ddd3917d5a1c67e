package org.encours.invoice.domain.invoicing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal;
import org.encours.invoice.domain.charge.Charges;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.invoice.domain.input.Texts;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.Balance;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceDocument;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.invoice.InvoiceFlags;
import org.encours.invoice.domain.invoice.LegalFacts;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoice.Posting;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.policy.TermsPolicy;
import org.encours.invoice.domain.terms.AcceptedTerms;
import org.encours.invoice.domain.terms.EarlyDiscount;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;
import org.encours.kernel.Violation;
import org.encours.kernel.WorkingDays;

/**
 * Turns a draft into a receivable, or names everything that is wrong with it at once.
 *
 * @param creditorCountry chooses the law
 * @param policy what the creditor wants done about payment terms
 * @param calendar the creditor's working days, for early-payment discounts
 */
public record Invoicing(String creditorCountry, WorkingDays calendar, TermsPolicy policy) {

  /** Where the creditor wants nothing of its own about terms. */
  public Invoicing(String creditorCountry, WorkingDays calendar) {
    this(creditorCountry, calendar, TermsPolicy.PLAIN);
  }

  /** What a draft comes to once nothing is wrong with it. */
  private record Read(
      Money total,
      List<Instalment> instalments,
      Optional<LegalFacts.LawfulTerm> lawful,
      Optional<PaymentReference> reference) {}

  /**
   * @param generated the payment reference where the draft has none
   */
  public Decision<PostedInvoice, LedgerEvent> issue(
      UUID id, Debtor debtor, InvoiceDraft draft, PaymentReference generated) {
    Violations violations = new Violations();
    Read read = read(draft, Optional.of(debtor.kind()), debtor.terms(), violations);
    if (!violations.none()) {
      return Decision.refuse(new LedgerRefusal.InvalidInput("invoice", violations.list()));
    }
    InvoiceDocument document =
        new InvoiceDocument(
            draft.number(),
            draft.issueDate(),
            draft.deliveryDate(),
            read.reference().orElse(generated),
            draft.orderReference(),
            draft
                .terms()
                .flatMap(PaymentTerms::discount)
                .map(o -> EarlyDiscount.of(o, read.total(), draft.issueDate(), calendar)),
            draft.billing(),
            draft.lines(),
            policy.complete(draft.legal()).with(read.lawful()));
    Invoice invoice =
        new Invoice(
            id,
            debtor.creditor(),
            debtor.key(),
            document,
            read.instalments(),
            Balance.of(read.total()),
            Charges.none(read.total().currency()),
            InvoiceFlags.fresh(Money.zero(read.total().currency())),
            0);
    return Decision.accept(
        new PostedInvoice(invoice, new Posting(document.issueDate(), id).issued(invoice)),
        new InvoiceEvent.InvoiceIssued(invoice));
  }

  /**
   * What is wrong with a draft whoever its debtor is: what depends on the debtor, such as the
   * longest term the law allows with it, cannot be told.
   */
  public static List<Violation> faults(InvoiceDraft draft) {
    Violations violations = new Violations();
    new Invoicing("", new WorkingDays(day -> false))
        .read(draft, Optional.empty(), Optional.empty(), violations);
    return violations.list();
  }

  private Read read(
      InvoiceDraft draft,
      Optional<Debtor.Kind> kind,
      Optional<AcceptedTerms> accepted,
      Violations violations) {
    Optional<Money> total = InvoiceTotal.of(draft, violations);
    Texts.require(violations, "number", draft.number(), 100);
    Texts.allow(violations, "orderReference", draft.orderReference().orElse(null), 100);
    violations.requireDay("issueDate", draft.issueDate());
    draft.deliveryDate().ifPresent(day -> violations.requireDay("deliveryDate", day));
    draft.dueDate().ifPresent(day -> violations.requireDay("dueDate", day));
    draft.terms().ifPresent(terms -> terms.check("terms", violations));
    Optional<PaymentReference> reference =
        draft
            .paymentReference()
            .flatMap(
                text ->
                    violations.read(
                        "paymentReference",
                        // A document went to the debtor with it: whatever it is, it stays.
                        () ->
                            draft.amountDue().isPresent()
                                ? PaymentReference.asItIs(text)
                                : PaymentReference.parse(text)));
    draft.legal().receivedOn().ifPresent(day -> violations.requireDay("receivedOn", day));
    DueDates dates = new DueDates(creditorCountry, kind, accepted, draft, policy, violations);
    List<Instalment> instalments = dates.of(total);
    return new Read(total.orElse(null), instalments, dates.lawful(), reference);
  }
}
