package org.encours.invoice.domain.invoice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * An invoice that a receipt may pay, and how much of it the payer wants paid at most.
 *
 * @param atMost empty where only the open amount is the limit
 */
public record Claim(Invoice invoice, Optional<Money> atMost) {

  /**
   * The order of a payer who said nothing: what is not disputed first, then the earliest due
   * (Belgian Civil Code book 5, art. 5.211; French Code civil, art. 1342-10: due debts, then the
   * oldest).
   */
  public static List<Claim> oldestFirst(List<Invoice> invoices) {
    return invoices.stream()
        .filter(Invoice::isOpen)
        .sorted(
            Comparator.comparing(Invoice::isDisputed)
                .thenComparing(Invoice::nextDueDate)
                .thenComparing(invoice -> invoice.document().issueDate())
                .thenComparing(invoice -> invoice.document().number()))
        .map(invoice -> new Claim(invoice, Optional.empty()))
        .toList();
  }

  public Money limit() {
    return atMost.map(invoice.open()::min).orElse(invoice.open());
  }
}
