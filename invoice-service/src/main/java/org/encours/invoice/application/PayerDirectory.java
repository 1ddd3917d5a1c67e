package org.encours.invoice.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;

/**
 * Who paid from which account, while one file is worked. What an entry teaches counts for the next
 * one at once, though the file's movements are written together.
 */
final class PayerDirectory {

  private final BankStatements statements;
  private final CreditorId creditor;
  private final Map<String, DebtorKey> byIban = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  PayerDirectory(BankStatements statements, CreditorId creditor) {
    this.statements = statements;
    this.creditor = creditor;
  }

  /** Asks once for all of them. */
  void load(List<BankTransaction> transactions) {
    Set<String> unknown = new HashSet<>();
    for (BankTransaction each : transactions) {
      each.payer().iban().filter(asked::add).ifPresent(unknown::add);
    }
    unknown.removeAll(byIban.keySet());
    if (!unknown.isEmpty()) {
      statements.payers(creditor, unknown).forEach(byIban::putIfAbsent);
    }
  }

  Optional<DebtorKey> of(BankTransaction transaction) {
    return transaction.payer().iban().map(byIban::get);
  }

  Collection<DebtorKey> of(List<BankTransaction> transactions) {
    Set<DebtorKey> found = new HashSet<>();
    transactions.forEach(each -> of(each).ifPresent(found::add));
    return found;
  }

  void learn(BankTransaction transaction, DebtorKey payer) {
    transaction.payer().iban().ifPresent(iban -> byIban.put(iban, payer));
  }
}
