package org.encours.invoice.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.view.DebtorProfile;
import org.encours.invoice.application.view.DebtorViews;
import org.encours.invoice.application.view.DebtorViews.Owed;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.MissingDetail;
import org.encours.kernel.Money;

/**
 * A debtor with what it owes.
 *
 * @param balance of the only currency there is, or of the euro where there are several
 * @param overdue the part of it past its due date
 * @param credit money and credit notes that no invoice used
 * @param chargesOpen what is owed beside the balance
 * @param insolvency proceedings that were opened over it
 * @param missing what is still to be found out about it; empty for a complete one
 * @param currencies every currency's balance, where there are several
 */
record DebtorResponse(
    UUID id,
    String reference,
    @JsonUnwrapped DebtorProfile profile,
    Money balance,
    Money overdue,
    Money credit,
    Money chargesOpen,
    DebtorViews.Insolvency insolvency,
    List<MissingDetail> missing,
    List<Owed> currencies) {

  static DebtorResponse of(
      Debtor debtor, List<Owed> owed, Optional<DebtorViews.Insolvency> insolvency) {
    Money nothing = Money.of("0", "EUR");
    Owed main =
        owed.size() == 1
            ? owed.getFirst()
            : owed.stream()
                .filter(o -> o.balance().currency().equals(nothing.currency()))
                .findFirst()
                .orElse(Owed.nothing(nothing));
    return new DebtorResponse(
        debtor.key().id(),
        debtor.key().reference(),
        DebtorProfile.of(debtor),
        main.balance(),
        main.overdue(),
        main.credit(),
        main.chargesOpen(),
        insolvency.orElse(null),
        MissingDetail.of(debtor),
        owed.size() > 1 ? owed : null);
  }
}
