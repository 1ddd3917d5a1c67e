package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.encours.invoice.application.port.BankAccounts;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.party.Creditor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.RefusedException;

/** Keeps a creditor's further accounts: statements of these are taken in too. */
@ApplicationScoped
public class SetBankAccounts {

  private final Creditors creditors;
  private final BankAccounts accounts;

  SetBankAccounts(Creditors creditors, BankAccounts accounts) {
    this.creditors = creditors;
    this.accounts = accounts;
  }

  /** Answers all accounts, the profile's among them. */
  @Transactional
  public Set<String> keep(CreditorId id, List<String> ibans) {
    Creditor creditor =
        creditors
            .findToChange(id)
            .orElseThrow(() -> new NotFound("This creditor is not registered yet."));
    Violations violations = new Violations();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < ibans.size(); i++) {
      String given = ibans.get(i);
      violations.read("otherIbans[" + i + "]", () -> accounts.iban(given)).ifPresent(others::add);
    }
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("accounts", violations.list()));
    }
    creditors.keepAccounts(
        id, others.stream().filter(iban -> !iban.equals(creditor.iban())).distinct().toList());
    return creditors.accounts(id);
  }
}
