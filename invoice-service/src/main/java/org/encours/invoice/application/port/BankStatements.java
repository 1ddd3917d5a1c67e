package org.encours.invoice.application.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.domain.DebtorKey;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Suggestion;
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

  /** The receipt, not yet reversed, that a returned movement had brought. */
  Optional<UUID> returned(CreditorId creditor, BankTransaction reversal);

  /** Open invoices of exactly that amount whose debtor bears the payer's name. */
  List<Suggestion> byName(CreditorId creditor, BankTransaction transaction);
}
