package org.encours.invoice.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.charge.Part;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.receipt.IncomingPayment;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

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

  /**
   * At most this much for this invoice.
   *
   * @param part empty where the creditor's policy says in which order
   */
  public record Wish(UUID invoice, Money amount, Optional<Part> part) {

    /** Whether both ask for the same money of the same invoice. */
    boolean overlaps(Wish other) {
      return invoice.equals(other.invoice)
          && (part.isEmpty() || other.part.isEmpty() || part.equals(other.part));
    }
  }

  public ReceiptOrder {
    allocations = List.copyOf(allocations);
  }

  IncomingPayment received() {
    return new IncomingPayment(amount, valueDate, reference, bankReference);
  }

  void check() {
    Violations violations = new Violations();
    violations.require(
        amount != null && amount.isPositive(), "amount", "is required and must be positive");
    violations.requireDay("valueDate", valueDate);
    violations.allowText("reference", reference, 500);
    violations.allowText("bankReference", bankReference, 500);
    for (int i = 0; i < allocations.size(); i++) {
      violations.require(
          allocations.get(i).invoice() != null, "allocations[" + i + "].invoice", "is required");
    }
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("receipt", violations.list()));
    }
  }
}
