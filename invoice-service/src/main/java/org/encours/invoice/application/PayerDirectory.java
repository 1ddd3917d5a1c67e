package org.encours.invoice.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;

/**
 * Who paid from which account, while one file is worked. What an entry teaches counts for the next
 * one at once, though the file's movements are written together at its end.
 */
final class PayerDirectory {

  private final BankStatements statements;
  private final CreditorId creditor;
  private final Map<String, Optional<DebtorKey>> byIban = new HashMap<>();

  PayerDirectory(BankStatements statements, CreditorId creditor) {
    this.statements = statements;
    this.creditor = creditor;
  }

  Optional<DebtorKey> of(BankTransaction transaction) {
    return transaction
        .payerIban()
        .flatMap(iban -> byIban.computeIfAbsent(iban, it -> statements.payer(creditor, it)));
  }

  void learn(BankTransaction transaction, DebtorKey payer) {
    transaction.payerIban().ifPresent(iban -> byIban.put(iban, Optional.of(payer)));
  }
}
