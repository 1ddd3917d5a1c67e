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
import org.encours.kernel.CreditorId;
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
    Optional<Money> zero =
        lines.stream().map(line -> Money.zero(line.amount().currency())).findFirst();
    Money change = zero.map(none -> change(lines, debtor, none)).orElse(null);
    if (change == null || change.isZero()) {
      return List.of();
    }
    CreditorId creditor = lines.getFirst().creditor();
    DebtorKey who = debtor.orElseThrow();
    Money now = receipts.credit(creditor, who, zero.get()).plus(change);
    return List.of(changed(creditor, who, now, asOf));
  }

  /** What the lines do to that debtor's credit. */
  static Money change(List<LedgerEntry> lines, Optional<DebtorKey> debtor, Money zero) {
    return lines.stream()
        .filter(line -> line.debtor().isPresent())
        .filter(line -> line.debtor().equals(debtor.map(DebtorKey::id)))
        .map(LedgerEntry::amount)
        .reduce(zero, Money::minus);
  }

  static LedgerEvent changed(CreditorId creditor, DebtorKey who, Money now, LocalDate asOf) {
    return new PartyEvent.DebtorCreditChanged(creditor, who, now, asOf);
  }
}
