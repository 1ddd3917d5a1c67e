package org.encours.invoice.domain.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.charge.ChargeEntry;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** The lines of the book about the part of a receipt that is, was or becomes credit. */
record CreditLines(
    UUID source, CreditorId creditor, Optional<DebtorKey> owner, LocalDate arisenOn) {

  static CreditLines of(Receipt receipt) {
    return new CreditLines(receipt.id(), receipt.creditor(), receipt.debtor(), receipt.valueDate());
  }

  /** Money that came before its invoice is credit until the invoice's date; the rest stays so. */
  List<LedgerEntry> atFirst(AllocationResult spread) {
    List<LedgerEntry> lines = new ArrayList<>();
    for (PostedInvoice booked : spread.booked()) {
      Optional<DebtorKey> payer = Optional.of(booked.invoice().debtor());
      taken(booked)
          .forEach(
              (day, money) -> {
                if (arisenOn.isBefore(day)) {
                  lines.add(arisen(payer, money));
                  lines.add(used(payer, day, money));
                }
              });
    }
    if (spread.left().isPositive()) {
      lines.add(arisen(owner, spread.left()));
    }
    return lines;
  }

  /** Credit that invoices used; what nobody owned so far becomes the payer's. */
  List<LedgerEntry> later(AllocationResult spread, DebtorKey payer) {
    List<LedgerEntry> lines = new ArrayList<>();
    for (PostedInvoice booked : spread.booked()) {
      taken(booked).forEach((day, money) -> lines.add(used(owner, day, money)));
    }
    spread.allocations().stream()
        .filter(share -> !share.isOwn())
        .forEach(share -> lines.add(used(owner, arisenOn, share.amount())));
    if (owner.isEmpty() && spread.left().isPositive()) {
      lines.add(used(owner, arisenOn, spread.left()));
      lines.add(arisen(Optional.of(payer), spread.left()));
    }
    return lines;
  }

  /** What was still credit is gone with the money. */
  List<LedgerEntry> reversed(Money gone, LocalDate on) {
    return gone.isPositive() ? List.of(used(owner, on, gone)) : List.of();
  }

  /** How much of the money an invoice took, principal and charges, by the day it counts from. */
  static SortedMap<LocalDate, Money> taken(PostedInvoice booked) {
    SortedMap<LocalDate, Money> taken = new TreeMap<>();
    booked.entries().stream()
        .filter(entry -> entry.kind() == LedgerEntry.Kind.PAID)
        .forEach(entry -> taken.merge(entry.businessDate(), entry.amount().negated(), Money::plus));
    booked.chargeEntries().stream()
        .filter(entry -> entry.kind() == ChargeEntry.Kind.PAID)
        .forEach(entry -> taken.merge(entry.on(), entry.amount().negated(), Money::plus));
    return taken;
  }

  private LedgerEntry arisen(Optional<DebtorKey> whose, Money rest) {
    Optional<UUID> debtor = whose.map(DebtorKey::id);
    return LedgerEntry.creditArisen(creditor, debtor, arisenOn, rest, source);
  }

  private LedgerEntry used(Optional<DebtorKey> whose, LocalDate on, Money part) {
    Optional<UUID> debtor = whose.map(DebtorKey::id);
    return LedgerEntry.creditUsed(creditor, debtor, arisenOn, on, part, source);
  }

  /** Credit that was paid back. */
  LedgerEntry refunded(Money part, LocalDate on, UUID refund) {
    return new LedgerEntry(
        creditor,
        owner.map(DebtorKey::id),
        Optional.empty(),
        LedgerEntry.Kind.REFUNDED,
        arisenOn,
        on,
        part,
        refund);
  }
}
