package org.encours.invoice.domain.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.invoicing.InvoiceDraft.Part;
import org.encours.invoice.domain.invoicing.Invoicing;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Contact;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.policy.AllocationOrder;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.invoice.domain.receipt.IncomingPayment;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;

/** Debtors and invoices that tests talk about. */
public final class Samples {

  public static final CreditorId ACME = new CreditorId("acme-be");
  public static final LocalDate ISSUED = LocalDate.of(2026, 1, 5);
  public static final WorkingDays WEEKDAYS = new WorkingDays(day -> false);
  public static final Invoicing BELGIAN = new Invoicing("BE", WEEKDAYS);

  private Samples() {}

  public static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  public static Debtor bakery() {
    return debtor(Debtor.Kind.COMPANY, "0888.888.895");
  }

  public static Debtor debtor(Debtor.Kind kind, String enterpriseNumber) {
    return new Debtor(
        ACME,
        new DebtorKey(UUID.fromString("00000000-0000-7000-8000-000000000001"), "C-1"),
        kind,
        "Boulangerie Test SRL",
        "fr",
        "BE",
        Optional.of(enterpriseNumber),
        Optional.of("BE0888888895"),
        new Address("Place Essai 2", "5000", "Namur", "BE"),
        List.of(
            new Contact(
                "Anne Test", "accounting", Optional.of("anne@example.net"), Optional.empty())),
        Optional.empty(),
        Optional.empty());
  }

  public static InvoiceLine line(String quantity, String price, String rate) {
    return new InvoiceLine(
        "Flour", new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(rate));
  }

  public static InvoiceDraft draft(InvoiceLine... lines) {
    return new InvoiceDraft(
        "2026-1",
        ISSUED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        "EUR",
        List.of(lines),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static InvoiceDraft draft(
      Optional<LocalDate> due, Optional<PaymentTerms> terms, List<Part> parts, String amount) {
    return new InvoiceDraft(
        "2026-1",
        ISSUED,
        Optional.empty(),
        due,
        terms,
        parts,
        "EUR",
        List.of(line("1", amount, "0")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Decision<PostedInvoice, LedgerEvent> issue(InvoiceDraft draft) {
    return issue(BELGIAN, draft);
  }

  public static Decision<PostedInvoice, LedgerEvent> issue(
      Invoicing invoicing, InvoiceDraft draft) {
    return invoicing.issue(
        UUID.fromString("00000000-0000-7000-8000-00000000000a"),
        bakery(),
        draft,
        PaymentReference.generate("BE", 1));
  }

  /** An invoice of one due date, 4 February 2026. */
  public static Invoice invoice(String amount) {
    return issue(draft(Optional.empty(), Optional.empty(), List.of(), amount))
        .orThrow()
        .state()
        .invoice();
  }

  public static Invoice inInstalments(String... amounts) {
    Money total = eur("0");
    java.util.ArrayList<Part> parts = new java.util.ArrayList<>();
    for (String amount : amounts) {
      parts.add(new Part(ISSUED.plusMonths(parts.size() + 1), eur(amount)));
      total = total.plus(eur(amount));
    }
    return issue(draft(Optional.empty(), Optional.empty(), parts, total.amount().toPlainString()))
        .orThrow()
        .state()
        .invoice();
  }

  public static Receipt receipt(String amount, LocalDate valueDate) {
    return new IncomingPayment(eur(amount), valueDate, Optional.empty(), Optional.empty())
        .as(
            UUID.fromString("00000000-0000-7000-8000-0000000000f1"),
            ACME,
            Optional.of(bakery().key()));
  }

  /** The same invoice under an id of its own. */
  public static Invoice another(Invoice invoice) {
    return new Invoice(
        UUID.randomUUID(),
        invoice.creditor(),
        invoice.debtor(),
        invoice.document(),
        invoice.instalments(),
        invoice.balance(),
        invoice.charges(),
        invoice.flags(),
        invoice.version());
  }

  /** Every cent counts, and interest comes first. */
  public static SettlementRules rules() {
    return rules(AllocationOrder.INTEREST_THEN_PRINCIPAL);
  }

  public static SettlementRules rules(AllocationOrder order) {
    return new SettlementRules(order, Optional.empty(), Optional.empty());
  }

  public static SettlementRules tolerating(Tolerance tolerance) {
    return new SettlementRules(
        AllocationOrder.INTEREST_THEN_PRINCIPAL, Optional.of(tolerance), Optional.empty());
  }
}
