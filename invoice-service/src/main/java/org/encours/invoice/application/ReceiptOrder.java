package org.encours.invoice.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.Money;

/**
 * Money to book as the ERP reports it.
 *
 * @param amount null where it is missing, as is {@code valueDate}
 * @param reference what the payer wrote: a payment reference or an invoice number
 * @param debtor the ERP's customer number
 * @param allocations what the payer or the clerk wants paid
 */
public record ReceiptOrder(
    Money amount,
    LocalDate valueDate,
    Optional<String> reference,
    Optional<String> debtor,
    List<Wish> allocations,
    Optional<String> bankReference) {

  /** At most this much for this invoice. */
  public record Wish(UUID invoice, Money amount) {}

  public ReceiptOrder {
    allocations = List.copyOf(allocations);
  }
}
