package org.encours.invoice.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.kernel.Decision;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;

/**
 * Turns a draft into a receivable, or names everything that is wrong with it.
 *
 * @param creditorCountry chooses the law
 * @param calendar the creditor's working days, for early-payment discounts
 */
public record Invoicing(String creditorCountry, WorkingDays calendar) {

  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

  /** Payable 30 days after the invoice where nothing was agreed (BE: art. 4; FR: L441-10 I). */
  private static final PaymentTerms DEFAULT_TERMS = PaymentTerms.net(30);

  public Decision<Booked, LedgerEvent> issue(
      UUID id, Debtor debtor, InvoiceDraft draft, PaymentReference generated) {
    Violations violations = new Violations();
    Optional<Money> total = total(draft, violations);
    Texts.require(violations, "number", draft.number(), 50);
    Texts.allow(violations, "orderReference", draft.orderReference().orElse(null), 100);
    violations.requireDay("issueDate", draft.issueDate());
    draft.deliveryDate().ifPresent(day -> violations.requireDay("deliveryDate", day));
    draft.dueDate().ifPresent(day -> violations.requireDay("dueDate", day));
    Optional<PaymentReference> reference =
        draft
            .paymentReference()
            .flatMap(
                text -> violations.read("paymentReference", () -> PaymentReference.parse(text)));
    if (total.isEmpty() || draft.issueDate() == null) {
      return refused(violations);
    }
    List<Instalment> instalments = instalments(draft, debtor, total.get(), violations);
    if (!violations.none()) {
      return refused(violations);
    }
    InvoiceDocument document =
        new InvoiceDocument(
            draft.number(),
            draft.issueDate(),
            draft.deliveryDate(),
            reference.orElse(generated),
            draft.orderReference(),
            draft
                .terms()
                .flatMap(PaymentTerms::discount)
                .map(o -> EarlyDiscount.of(o, total.get(), draft.issueDate(), calendar)),
            draft.lines());
    return issued(id, debtor, document, instalments, total.get());
  }

  private static Decision<Booked, LedgerEvent> issued(
      UUID id, Debtor debtor, InvoiceDocument document, List<Instalment> parts, Money total) {
    Invoice invoice =
        new Invoice(
            id,
            debtor.creditor(),
            debtor.key(),
            document,
            parts,
            Balance.of(total),
            Standing.fresh(Money.zero(total.currency())),
            0);
    List<InstalmentShare> shares =
        parts.stream().map(part -> new InstalmentShare(part.number(), part.amount())).toList();
    return Decision.accept(
        new Booked(
            invoice, invoice.entries(LedgerEntry.Kind.ISSUED, shares, document.issueDate(), id)),
        new LedgerEvent.InvoiceIssued(invoice));
  }

  private static Optional<Money> total(InvoiceDraft draft, Violations violations) {
    Optional<Currency> currency = currency(draft.currency(), violations);
    Violations lines = new Violations();
    violations.require(
        !draft.lines().isEmpty() || draft.amountDue().isPresent(),
        "lines",
        "must have at least one line (BR-16)");
    for (int i = 0; i < draft.lines().size(); i++) {
      draft.lines().get(i).check("lines[" + i + "]", lines);
    }
    lines.list().forEach(each -> violations.require(false, each.path(), each.message()));
    if (currency.isEmpty() || !lines.none()) {
      return Optional.empty();
    }
    Money total =
        draft.amountDue().orElseGet(() -> InvoiceLine.total(draft.lines(), currency.get()));
    violations.require(
        total.isPositive() && total.amount().compareTo(LARGEST) < 0,
        "lines",
        "must add up to more than zero and less than a trillion; what is given back is a credit note");
    return Optional.of(total).filter(Money::isPositive);
  }

  private static Optional<Currency> currency(String code, Violations violations) {
    return violations.read(
        "currency",
        () -> {
          try {
            return Money.zero(Currency.getInstance(code)).currency();
          } catch (IllegalArgumentException | NullPointerException unknown) {
            throw new IllegalArgumentException("must be a currency of ISO 4217 to pay in", unknown);
          }
        });
  }

  private List<Instalment> instalments(
      InvoiceDraft draft, Debtor debtor, Money total, Violations violations) {
    draft.terms().ifPresent(terms -> terms.check("terms", violations));
    if (!draft.instalments().isEmpty()) {
      return agreed(draft, total, violations);
    }
    PaymentTerms terms =
        draft
            .terms()
            .or(() -> debtor.terms().flatMap(AcceptedTerms::paymentDays).map(PaymentTerms::net))
            .orElse(DEFAULT_TERMS);
    LocalDate due = draft.dueDate().orElseGet(() -> terms.dueDate(draft.issueDate()));
    String path = draft.dueDate().isEmpty() && draft.terms().isPresent() ? "terms" : "dueDate";
    violations.require(!due.isBefore(draft.issueDate()), path, "must not be before the issue date");
    LongestTerm.objection(
            creditorCountry, debtor.kind(), draft.issueDate(), draft.deliveryDate(), due)
        .ifPresent(objection -> violations.require(false, path, objection));
    return List.of(Instalment.of(1, due, total));
  }

  private static List<Instalment> agreed(InvoiceDraft draft, Money total, Violations violations) {
    List<Instalment> parts = new ArrayList<>();
    Money sum = Money.zero(total.currency());
    LocalDate earliest = draft.issueDate();
    for (InvoiceDraft.Part part : draft.instalments()) {
      String path = "instalments[" + parts.size() + "]";
      boolean usable =
          part.amount() != null
              && part.amount().currency().equals(total.currency())
              && part.amount().isPositive();
      violations.require(usable, path + ".amount", "must be positive and in " + total.currency());
      violations.require(
          part.dueDate() != null && !part.dueDate().isBefore(earliest),
          path + ".dueDate",
          "must not be before the issue date or the instalment before it");
      if (usable && part.dueDate() != null) {
        parts.add(Instalment.of(parts.size() + 1, part.dueDate(), part.amount()));
        sum = sum.plus(part.amount());
        earliest = part.dueDate();
      }
    }
    violations.require(
        sum.equals(total), "instalments", "add up to " + sum + " instead of " + total);
    draft
        .dueDate()
        .ifPresent(
            due ->
                violations.require(
                    parts.isEmpty()
                        || due.equals(parts.getFirst().dueDate())
                        || due.equals(parts.getLast().dueDate()),
                    "dueDate",
                    "must be the first or the last instalment's"));
    return parts;
  }

  private static Decision<Booked, LedgerEvent> refused(Violations violations) {
    return Decision.refuse(new LedgerRefusal.InvalidInput("invoice", violations.list()));
  }
}
