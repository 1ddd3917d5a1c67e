package org.encours.invoice.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Candidate;
import org.encours.invoice.domain.bank.EntryOf;
import org.encours.invoice.domain.bank.Overlap;
import org.encours.invoice.domain.bank.PrecedingStatement;
import org.encours.invoice.domain.bank.Suggestion;
import org.encours.invoice.domain.bank.Told;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Statements as loaded, and what became of each movement. */
public interface BankStatements {

  /**
   * A statement, or a page of one, that was loaded before.
   *
   * @param reached the balance after it, as far as it or the pages before it tell
   */
  record Loaded(UUID id, String fingerprint, Optional<Money> reached) {}

  /** What became of a movement. */
  enum Outcome {
    MATCHED,
    SUGGESTED,
    UNMATCHED,
    REVERSED,
    IGNORED,
    /** Told otherwise by another file, and booked from that. */
    KNOWN
  }

  /** The statement that movements are kept of. */
  record Loading(UUID statement, String iban, EntryOf entries) {}

  record Worked(
      BankTransaction transaction,
      Outcome outcome,
      Optional<UUID> receipt,
      List<Suggestion> suggestions) {}

  /** Two loads of one creditor's statements happen one after the other. */
  void lock(CreditorId creditor);

  /** The latest on that account that closes before the statement does. */
  Optional<PrecedingStatement> before(CreditorId creditor, BankStatement statement);

  /** The one of that name and page with the same last day, or the page before it. */
  Optional<Loaded> find(CreditorId creditor, BankStatement statement, int page);

  /**
   * What was booked of the movements before, and whether the statement begins exactly where one
   * that is booked ended.
   */
  Overlap overlap(CreditorId creditor, BankStatement statement);

  void add(CreditorId creditor, UUID id, BankStatement statement);

  /**
   * What other files told of the days of this one and no further file since: for a statement what
   * reports told in advance, for a report what anything told.
   */
  List<Told> told(CreditorId creditor, BankStatement statement);

  /** Notes that what reports told in advance stands in a statement. */
  void meet(CreditorId creditor, UUID by, List<Told> met);

  /** Keeps what became of movements of a statement. */
  void addWorked(CreditorId creditor, Loading into, int firstPlace, List<Worked> worked);

  /** Who paid from those accounts before. */
  Map<String, DebtorKey> payers(CreditorId creditor, Collection<String> payerIbans);

  /**
   * The receipt, not yet reversed, that a returned movement had brought: by the bank's or the
   * payer's reference, else the latest under its mandate, else by what it said it was for.
   */
  Optional<UUID> returned(CreditorId creditor, BankTransaction reversal);

  /**
   * For each movement the open invoices that its amount may have been for: those of exactly that
   * amount, those of the payer known from that account and those of a debtor of the payer's name;
   * the oldest first.
   *
   * @param known the payers known, empty where nobody is
   */
  List<List<Candidate>> candidates(
      CreditorId creditor, List<BankTransaction> transactions, List<Optional<DebtorKey>> known);
}
