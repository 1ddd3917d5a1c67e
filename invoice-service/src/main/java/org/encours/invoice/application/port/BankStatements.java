package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Candidate;
import org.encours.invoice.domain.bank.StatementBefore;
import org.encours.invoice.domain.bank.Suggestion;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;

/** Statements as loaded, and what became of each movement. */
public interface BankStatements {

  /** A statement that was loaded before. */
  record Loaded(UUID id, String fingerprint) {}

  /** What became of a movement. */
  enum Outcome {
    MATCHED,
    SUGGESTED,
    UNMATCHED,
    REVERSED,
    IGNORED
  }

  record Worked(
      BankTransaction transaction,
      Outcome outcome,
      Optional<UUID> receipt,
      List<Suggestion> suggestions) {}

  /** Two loads of one creditor's statements happen one after the other. */
  void lock(CreditorId creditor);

  /** The latest on that account that closes before the statement does. */
  Optional<StatementBefore> before(CreditorId creditor, BankStatement statement);

  Optional<Loaded> find(CreditorId creditor, String iban, String statementId);

  /** Those of the keys that were seen before on that account. */
  Set<String> known(CreditorId creditor, String iban, List<String> keys);

  void add(
      CreditorId creditor,
      UUID id,
      BankStatement statement,
      String fingerprint,
      List<Worked> worked);

  /** Who paid from that account before. */
  Optional<DebtorKey> payer(CreditorId creditor, String payerIban);

  /**
   * The receipt, not yet reversed, that a returned movement had brought: by the bank's or the
   * payer's reference, else the latest under its mandate, else by what it said it was for.
   */
  Optional<UUID> returned(CreditorId creditor, BankTransaction reversal);

  /**
   * Open invoices that an amount may have been for: those of exactly that amount, those of the
   * payer known from that account and those of a debtor of the payer's name; the oldest first.
   */
  List<Candidate> candidates(
      CreditorId creditor, BankTransaction transaction, Optional<DebtorKey> known);
}
