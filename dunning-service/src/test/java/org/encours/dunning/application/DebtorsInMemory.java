package org.encours.dunning.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Contact;
import org.encours.dunning.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Whoever is asked for, with both addresses. */
final class DebtorsInMemory implements Debtors {

  final List<String> muted = new ArrayList<>();

  private final DebtorKind kind;
  private Optional<Money> credit = Optional.empty();
  private boolean insolvent;

  DebtorsInMemory(DebtorKind kind) {
    this.kind = kind;
  }

  @Override
  public Optional<Debtor> find(CreditorId creditor, UUID debtor) {
    return Optional.of(
        new Debtor(
            debtor,
            "C-1",
            kind,
            "Drukkerij Van Damme",
            "nl",
            "BE",
            Optional.of(new Address("Nieuwpoortsesteenweg 118", "8400", "Oostende", "BE")),
            List.of(
                new Contact(
                    "Lotte", "ACCOUNTS_PAYABLE", Optional.of("a@b.example"), Optional.empty())),
            Optional.empty(),
            Terms.NONE,
            Optional.empty(),
            insolvent,
            credit,
            Optional.empty(),
            false));
  }

  @Override
  public void save(CreditorId creditor, Debtor debtor) {}

  @Override
  public boolean grade(CreditorId creditor, UUID debtor, String grade) {
    return false;
  }

  @Override
  public void insolvent(CreditorId creditor, UUID debtor, boolean value) {
    insolvent = value;
  }

  @Override
  public void credit(CreditorId creditor, UUID debtor, Money left) {
    credit = Optional.of(left);
  }

  @Override
  public void supplyHeld(
      CreditorId creditor, Debtor debtor, boolean held, String reason, LocalDate on) {}

  @Override
  public void mute(CreditorId creditor, UUID debtor, List<String> addresses, LocalDate on) {
    muted.addAll(addresses);
  }

  @Override
  public boolean own(CreditorId creditor, String reference, Optional<String> owner) {
    return true;
  }

  @Override
  public Optional<String> owner(CreditorId creditor, UUID debtor) {
    return Optional.empty();
  }
}
