package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.Money;

/** The lines of the book about the part of a receipt that is, was or becomes credit. */
record CreditLines(Receipt receipt) {

  /** Money that came before its invoice is credit until the invoice's date; the rest stays so. */
  List<LedgerEntry> atFirst(AllocationResult spread) {
    List<LedgerEntry> lines = new ArrayList<>();
    for (PostedInvoice booked : spread.booked()) {
      if (receipt.valueDate().isBefore(day(booked))) {
        Optional<DebtorKey> payer = Optional.of(booked.invoice().debtor());
        lines.add(arisen(payer, paid(booked)));
        lines.add(used(payer, day(booked), paid(booked)));
      }
    }
    if (spread.left().isPositive()) {
      lines.add(arisen(receipt.debtor(), spread.left()));
    }
    return lines;
  }

  /** Credit that invoices used; what nobody owned so far becomes the payer's. */
  List<LedgerEntry> later(AllocationResult spread, DebtorKey payer) {
    List<LedgerEntry> lines = new ArrayList<>();
    for (PostedInvoice booked : spread.booked()) {
      lines.add(used(receipt.debtor(), day(booked), paid(booked)));
    }
    if (receipt.debtor().isEmpty() && spread.left().isPositive()) {
      lines.add(used(receipt.debtor(), receipt.valueDate(), spread.left()));
      lines.add(arisen(Optional.of(payer), spread.left()));
    }
    return lines;
  }

  /** What was still credit is gone with the money. */
  List<LedgerEntry> reversed(LocalDate on) {
    return receipt.unallocated().isPositive()
        ? List.of(used(receipt.debtor(), on, receipt.unallocated()))
        : List.of();
  }

  private static LocalDate day(PostedInvoice booked) {
    return booked.entries().getFirst().businessDate();
  }

  private static Money paid(PostedInvoice booked) {
    return booked.entries().stream()
        .filter(entry -> entry.kind() == LedgerEntry.Kind.PAID)
        .map(LedgerEntry::amount)
        .reduce(Money.zero(booked.invoice().open().currency()), Money::minus);
  }

  private LedgerEntry arisen(Optional<DebtorKey> whose, Money rest) {
    Optional<UUID> debtor = whose.map(DebtorKey::id);
    return LedgerEntry.creditArisen(
        receipt.creditor(), debtor, receipt.valueDate(), rest, receipt.id());
  }

  private LedgerEntry used(Optional<DebtorKey> whose, LocalDate on, Money part) {
    Optional<UUID> debtor = whose.map(DebtorKey::id);
    return LedgerEntry.creditUsed(
        receipt.creditor(), debtor, receipt.valueDate(), on, part, receipt.id());
  }
}
