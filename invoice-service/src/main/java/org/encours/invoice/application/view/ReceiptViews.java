package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.charge.ChargeShare;
import org.encours.invoice.domain.charge.Part;
import org.encours.invoice.domain.receipt.Allocation;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Money that came in. */
public interface ReceiptViews {

  /**
   * What of the money settled a part of an invoice.
   *
   * @param part the principal, or a kind of charge
   * @param owedTo who is to be given it, where the claim was sold or factored; null otherwise
   */
  record Share(UUID invoice, String number, Part part, Money amount, String owedTo) {

    public static List<Share> of(Allocation allocation) {
      List<Share> shares = new ArrayList<>();
      if (allocation.amount().isPositive()) {
        shares.add(share(allocation, Part.PRINCIPAL, allocation.amount()));
      }
      for (Part part : Part.values()) {
        Money sum =
            allocation.charges().stream()
                .filter(charge -> part.charge().equals(Optional.of(charge.kind())))
                .map(ChargeShare::amount)
                .reduce(Money.zero(allocation.amount().currency()), Money::plus);
        if (sum.isPositive()) {
          shares.add(share(allocation, part, sum));
        }
      }
      return shares;
    }

    private static Share share(Allocation allocation, Part part, Money amount) {
      return new Share(
          allocation.invoice(),
          allocation.number(),
          part,
          amount,
          allocation.assignee().orElse(null));
    }
  }

  /**
   * An invoice that unallocated money may have been for.
   *
   * @param score 1 to 100, the likeliest first
   */
  record Proposal(UUID invoice, String number, Money open, int score, String why) {}

  /**
   * A receipt as lists and details show it.
   *
   * @param debtor the ERP's customer number; null while nobody knows who paid
   * @param suggestions null where there is nothing to suggest
   */
  record Entry(
      UUID id,
      String debtor,
      Money amount,
      LocalDate valueDate,
      String reference,
      String bankReference,
      List<Share> allocations,
      Money unallocated,
      LocalDate reversedOn,
      List<Proposal> suggestions) {}

  Optional<Entry> find(CreditorId creditor, UUID id);

  /**
   * What to list; null means any.
   *
   * @param debtor the ERP's customer number
   */
  record Filter(String debtor, LocalDate from, LocalDate to) {}

  /** In the order of their ids, which is the order of entry. */
  List<Entry> list(CreditorId creditor, Filter filter, Optional<UUID> after, int atMost);

  /** Those with something left to allocate, in the order of their ids. */
  List<Entry> unallocated(CreditorId creditor, Optional<UUID> after, int atMost);
}
