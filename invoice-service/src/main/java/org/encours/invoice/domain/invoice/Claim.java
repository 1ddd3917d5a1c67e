package org.encours.invoice.domain.invoice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.charge.Part;
import org.encours.kernel.Money;

/**
 * An invoice that money may settle, and how much of it the payer wants settled at most.
 *
 * @param atMost empty where only what is owed is the limit
 * @param part empty where principal and charges are settled by the order of the creditor's policy
 */
public record Claim(Invoice invoice, Optional<Money> atMost, Optional<Part> part) {

  public Claim(Invoice invoice, Optional<Money> atMost) {
    this(invoice, atMost, Optional.empty());
  }

  /**
   * The order of a payer who said nothing: what is ours before what was sold or factored, what is
   * not disputed first, then the earliest due (Belgian Civil Code book 5, art. 5.211; French Code
   * civil, art. 1342-10: due debts, then the oldest).
   */
  public static List<Claim> oldestFirst(List<Invoice> invoices) {
    return invoices.stream()
        .filter(Invoice::isOwed)
        .sorted(
            Comparator.comparing(Invoice::isAssigned)
                .thenComparing(Invoice::isDisputed)
                .thenComparing(Invoice::nextDueDate)
                .thenComparing(invoice -> invoice.document().issueDate())
                .thenComparing(invoice -> invoice.document().number()))
        .map(invoice -> new Claim(invoice, Optional.empty()))
        .toList();
  }

  /** How much of a part may be settled, whatever else is. */
  public Money open(Part which) {
    return part.filter(named -> named != which).isPresent()
        ? Money.zero(invoice.open().currency())
        : which.charge().map(invoice.charges()::open).orElseGet(invoice::open);
  }

  public Money limit() {
    return atMost.map(invoice.owed()::min).orElseGet(invoice::owed);
  }
}
