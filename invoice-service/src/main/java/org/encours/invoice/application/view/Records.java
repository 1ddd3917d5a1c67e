package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Single things, looked up by their id. */
public interface Records {

  /** A creditor and the country it is in. */
  record Registered(CreditorId creditor, String country) {}

  record CreditNoteEntry(
      UUID id,
      String number,
      String debtor,
      UUID invoice,
      LocalDate issueDate,
      Money amount,
      Money unallocated,
      String reason) {}

  record File(String name, String mediaType, byte[] content) {}

  /** Every creditor there is, for timers. */
  List<Registered> creditors();

  Optional<Creditor> creditor(CreditorId id);

  /** All accounts, the profile's own first. */
  Collection<String> accounts(CreditorId id);

  LedgerPolicy policy(CreditorId id);

  /**
   * In the order of entry.
   *
   * @param debtor the ERP's customer number
   */
  List<CreditNoteEntry> creditNotes(
      CreditorId creditor, Optional<String> debtor, Optional<UUID> after, int atMost);

  Optional<CreditNoteEntry> creditNote(CreditorId creditor, UUID id);

  Optional<File> document(CreditorId creditor, UUID invoice, UUID document);
}
