package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.application.port.Receipts;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.party.PartyEvent;
import org.encours.kernel.Money;

/** Tells when a debtor's unallocated credit came to another sum. */
@ApplicationScoped
class CreditBalanceNotifier {

  private final Receipts receipts;

  CreditBalanceNotifier(Receipts receipts) {
    this.receipts = receipts;
  }

  /**
   * What the lines about to be written do to the debtor's credit.
   *
   * @param lines credit lines only
   */
  List<LedgerEvent> changes(List<LedgerEntry> lines, Optional<DebtorKey> debtor, LocalDate asOf) {
    List<LedgerEntry> own =
        lines.stream()
            .filter(line -> line.debtor().isPresent())
            .filter(line -> line.debtor().equals(debtor.map(DebtorKey::id)))
            .toList();
    if (own.isEmpty()) {
      return List.of();
    }
    Money zero = Money.zero(own.getFirst().amount().currency());
    Money change = own.stream().map(LedgerEntry::amount).reduce(zero, Money::minus);
    if (change.isZero()) {
      return List.of();
    }
    DebtorKey who = debtor.orElseThrow();
    Money credit = receipts.credit(own.getFirst().creditor(), who, zero).plus(change);
    return List.of(
        new PartyEvent.DebtorCreditChanged(own.getFirst().creditor(), who, credit, asOf));
  }
}
