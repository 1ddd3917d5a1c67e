package org.encours.collections.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What we know from the ledger's events: creditors, debtors, invoices. */
public interface LedgerFiles {

  /**
   * Lets the ledger's news and hand-offs of one creditor wait for each other until the present
   * transaction ends. Without it, a piece that arrives while a case is being refused for want of it
   * would find no case to reopen, and the case would never hear of the piece.
   */
  void oneAtATime(CreditorId creditor);

  Optional<CreditorFile> creditor(CreditorId creditor);

  /** The same as it was known at the end of a day; before the first word, as it was first told. */
  Optional<CreditorFile> creditorOn(CreditorId creditor, LocalDate day);

  /**
   * @param at when the ledger said so; what it replaces is remembered as it was until then
   */
  void keep(CreditorFile creditor, Instant at);

  Optional<DebtorFile> debtor(CreditorId creditor, DebtorId debtor);

  /** The same as it was known at the end of a day; before the first word, as it was first told. */
  Optional<DebtorFile> debtorOn(CreditorId creditor, DebtorId debtor, LocalDate day);

  /**
   * @param at when the ledger said so; what it replaces is remembered as it was until then
   */
  void keep(CreditorId creditor, DebtorFile debtor, Instant at);

  Optional<InvoiceFile> invoice(CreditorId creditor, InvoiceId invoice);

  void keep(CreditorId creditor, InvoiceFile invoice);

  /**
   * Notes charges that the ledger booked for an invoice, each item once.
   *
   * @return all that is booked for it by now, kind by kind
   */
  Map<Component, Money> charged(
      CreditorId creditor, InvoiceId invoice, Collection<BookedCharge> items);

  /** A charge item of the ledger. */
  record BookedCharge(UUID id, Component kind, Money amount) {}

  /** What the debtor has with the creditor that is not allocated to an invoice. */
  Optional<Money> credit(CreditorId creditor, DebtorId debtor);

  void keepCredit(CreditorId creditor, DebtorId debtor, Money credit);
}
