package org.encours.invoice.adapter.in.rest;

import java.util.List;
import java.util.UUID;
import org.encours.invoice.application.view.DebtorViews.Owed;
import org.encours.invoice.domain.Address;
import org.encours.invoice.domain.Debtor;
import org.encours.kernel.Money;

/**
 * A debtor with what it owes.
 *
 * @param balance of the only currency there is, or of the euro where there are several
 * @param overdue the part of it past its due date
 * @param currencies every currency's balance, where there are several
 */
record DebtorAnswer(
    UUID id,
    String reference,
    Debtor.Kind kind,
    String name,
    String language,
    String country,
    String enterpriseNumber,
    String vatNumber,
    Address address,
    List<DebtorBody.ContactBody> contacts,
    DebtorBody.TermsBody terms,
    String parent,
    Money balance,
    Money overdue,
    List<Owed> currencies) {

  static DebtorAnswer of(Debtor debtor, List<Owed> owed) {
    Money nothing = Money.of("0", "EUR");
    Owed main =
        owed.size() == 1
            ? owed.getFirst()
            : owed.stream()
                .filter(o -> o.balance().currency().equals(nothing.currency()))
                .findFirst()
                .orElse(new Owed(nothing, nothing));
    return new DebtorAnswer(
        debtor.key().id(),
        debtor.key().reference(),
        debtor.kind(),
        debtor.name(),
        debtor.language(),
        debtor.country(),
        debtor.enterpriseNumber().orElse(null),
        debtor.vatNumber().orElse(null),
        debtor.address(),
        debtor.contacts().stream().map(DebtorBody.ContactBody::of).toList(),
        debtor.terms().map(DebtorBody.TermsBody::of).orElse(null),
        debtor.parent().orElse(null),
        main.balance(),
        main.overdue(),
        owed.size() > 1 ? owed : null);
  }
}
