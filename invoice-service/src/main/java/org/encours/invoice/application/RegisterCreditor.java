package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.application.port.BankAccounts;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.InvalidCreditor;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/** Keeps the creditor's own profile; the first time, the creditor comes into being. */
@ApplicationScoped
public class RegisterCreditor {

  private final Creditors creditors;
  private final BankAccounts accounts;

  RegisterCreditor(Creditors creditors, BankAccounts accounts) {
    this.creditors = creditors;
    this.accounts = accounts;
  }

  /** Answers the profile in stored form. Saying the same again publishes nothing. */
  @Transactional
  public Creditor register(Creditor profile) {
    var accepted = withIban(profile).registered().orThrow();
    if (!creditors.findToChange(profile.id()).equals(Optional.of(accepted.state()))) {
      creditors.save(accepted.state(), accepted.events());
    }
    return accepted.state();
  }

  private Creditor withIban(Creditor given) {
    try {
      return new Creditor(
          given.id(),
          given.name(),
          given.country(),
          given.enterpriseNumber(),
          given.vatNumber(),
          accounts.iban(given.iban()),
          given.bic(),
          given.size(),
          given.address(),
          given.language(),
          given.email(),
          given.phone());
    } catch (IllegalArgumentException wrong) {
      throw new RefusedException(
          new InvalidCreditor(List.of(new Violation("iban", wrong.getMessage()))));
    }
  }
}
