package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What debtors have as credit, what was paid back, and what is owed to buyers of claims. */
public interface CreditViews {

  /** Whether it came as money or on paper. */
  enum Origin {
    RECEIPT,
    CREDIT_NOTE
  }

  /**
   * @param debtor the ERP's customer number; null while nobody knows who paid
   * @param left what of it was not used yet
   * @param reference what the payer wrote, or the note's number
   */
  record Credit(
      UUID id,
      Origin origin,
      String debtor,
      LocalDate arisenOn,
      Money amount,
      Money left,
      String reference) {}

  /**
   * @param iban null where it is known elsewhere
   */
  record RefundEntry(
      UUID id, String debtor, Money amount, String iban, LocalDate executedOn, String reason) {}

  /** Money for a claim that is somebody else's by now. */
  record Payable(
      UUID receipt,
      UUID invoice,
      String number,
      String debtor,
      String assignee,
      Money amount,
      LocalDate receivedOn) {}

  /** Those with something left, in the order of their ids. */
  List<Credit> list(CreditorId creditor, Optional<String> debtor, Optional<UUID> after, int atMost);

  /** One, used up or not. */
  Optional<Credit> credit(CreditorId creditor, UUID id);

  List<RefundEntry> refunds(
      CreditorId creditor, Optional<String> debtor, Optional<UUID> after, int atMost);

  Optional<RefundEntry> refund(CreditorId creditor, UUID id);

  /** In the order of their receipts. */
  List<Payable> payables(CreditorId creditor, Optional<UUID> after, int atMost);
}
