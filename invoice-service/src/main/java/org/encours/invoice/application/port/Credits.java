package org.encours.invoice.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.receipt.Refund;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What debtors have as credit, whether it came as money or as a credit note. */
public interface Credits {

  /** What is left of one receipt or credit note. */
  record Left(UUID id, LocalDate arisenOn, Money left) {}

  /** The oldest first. */
  List<Left> of(CreditorId creditor, UUID debtor);

  /** What is left of one; empty where nothing is. */
  Optional<Money> left(CreditorId creditor, UUID credit);

  /** Debtors with credit in a currency in which something of theirs is due on the day. */
  List<DebtorKey> dueAgainst(CreditorId creditor, LocalDate day);

  /** Notes money that was paid back; what it moved is written with the credits it came from. */
  void add(Refund refund);

  /** What is paid back on a day, in the order of entry. */
  List<Refund> refundsOn(CreditorId creditor, LocalDate day);
}
