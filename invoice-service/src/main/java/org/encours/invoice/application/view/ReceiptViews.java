package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Money that came in. */
public interface ReceiptViews {

  record Share(UUID invoice, String number, Money amount) {}

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

  /** Those with something left to allocate, in the order of their ids. */
  List<Entry> unallocated(CreditorId creditor, Optional<UUID> after, int atMost);
}
