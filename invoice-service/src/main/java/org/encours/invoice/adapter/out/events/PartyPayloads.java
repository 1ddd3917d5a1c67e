package org.encours.invoice.adapter.out.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.application.view.DebtorProfile;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.PartyEvent;
import org.encours.kernel.Money;

/** Debtors on the wire. */
final class PartyPayloads {

  private PartyPayloads() {}

  record DebtorData(UUID debtorId, String debtor, @JsonUnwrapped DebtorProfile profile) {

    static DebtorData of(Debtor debtor) {
      return new DebtorData(debtor.key().id(), debtor.key().reference(), DebtorProfile.of(debtor));
    }
  }

  record CreditData(UUID debtorId, String debtor, Money credit, LocalDate asOf) {

    static CreditData of(PartyEvent.DebtorCreditChanged event) {
      return new CreditData(
          event.debtor().id(), event.debtor().reference(), event.credit(), event.asOf());
    }
  }

  record ErasedData(UUID debtorId, String debtor, LocalDate erasedOn, UUID requestId) {

    static ErasedData of(PartyEvent.DebtorErased event) {
      return new ErasedData(
          event.debtor().id(), event.debtor().reference(), event.erasedOn(), event.request());
    }
  }
}
