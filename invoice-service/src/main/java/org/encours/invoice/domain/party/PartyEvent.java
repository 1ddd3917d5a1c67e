package org.encours.invoice.domain.party;

import java.time.LocalDate;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What happened to a creditor or a debtor. */
public sealed interface PartyEvent extends LedgerEvent {

  @Override
  default String subject() {
    return switch (this) {
      case CreditorChanged e -> e.creditor().id().value();
      case DebtorRegistered e -> e.debtor().key().id().toString();
      case DebtorChanged e -> e.debtor().key().id().toString();
      case DebtorCreditChanged e -> e.debtor().id().toString();
      case DebtorErased e -> e.debtor().id().toString();
    };
  }

  record CreditorChanged(Creditor creditor) implements PartyEvent {}

  record DebtorRegistered(Debtor debtor) implements PartyEvent {}

  record DebtorChanged(Debtor debtor) implements PartyEvent {}

  /** The debtor's unallocated money and credit notes of one currency came to another sum. */
  record DebtorCreditChanged(CreditorId creditor, DebtorKey debtor, Money credit, LocalDate asOf)
      implements PartyEvent {}

  /** The debtor's personal data is gone, as far as no law keeps it. */
  record DebtorErased(CreditorId creditor, DebtorKey debtor, LocalDate erasedOn, UUID request)
      implements PartyEvent {}
}
