package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Notes that collection sold claims: their debtor pays the buyer, nobody dunns them here. */
@ApplicationScoped
public class NoteSale {

  /**
   * What was sold, and what each claim brought.
   *
   * @param id the collection case
   * @param prices by invoice, as far as they are known
   */
  public record Sale(UUID id, Assignment terms, Map<UUID, Money> prices) {
    Assignment of(Invoice invoice) {
      return terms.at(Optional.ofNullable(prices.get(invoice.id())));
    }
  }

  private final Invoices invoices;
  private final Debtors debtors;

  NoteSale(Invoices invoices, Debtors debtors) {
    this.invoices = invoices;
    this.debtors = debtors;
  }

  @Transactional
  public void note(CreditorId creditor, List<UUID> ids, Sale sale) {
    debtors.lock(
        creditor,
        invoices.findAll(creditor, ids).stream()
            .map(invoice -> invoice.debtor().id())
            .distinct()
            .toList());
    for (Invoice invoice : invoices.findAll(creditor, ids)) {
      sale.of(invoice)
          .made(sale.id(), invoice)
          .ifPresent(
              made -> invoices.book(creditor, List.of(made.state()), List.of(), made.events()));
    }
  }
}
