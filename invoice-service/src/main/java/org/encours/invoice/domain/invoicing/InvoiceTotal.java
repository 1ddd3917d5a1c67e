package org.encours.invoice.domain.invoicing;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.invoice.InvoiceLine;
import org.encours.kernel.Money;

/** What an invoice asks for: its lines with VAT, or what its document says is due. */
final class InvoiceTotal {

  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

  private InvoiceTotal() {}

  /** Nothing, and violations, where it cannot be told. */
  static Optional<Money> of(InvoiceDraft draft, Violations violations) {
    Optional<Currency> currency = currency(draft.currency(), violations);
    Violations lines = new Violations();
    violations.require(
        !draft.lines().isEmpty() || draft.amountDue().isPresent(),
        "lines",
        "must have at least one line (BR-16)");
    for (int i = 0; i < draft.lines().size(); i++) {
      draft.lines().get(i).check("lines[" + i + "]", lines);
    }
    violations.add(lines.list());
    if (currency.isEmpty() || !lines.none()) {
      return Optional.empty();
    }
    Money total =
        draft.amountDue().orElseGet(() -> InvoiceLine.total(draft.lines(), currency.get()));
    boolean payable = total.isPositive() && total.amount().compareTo(LARGEST) < 0;
    violations.require(
        payable,
        "lines",
        "must add up to more than zero and less than a trillion; what is given back is a credit"
            + " note");
    return Optional.of(total).filter(sum -> payable);
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
}
