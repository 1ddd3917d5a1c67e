package org.encours.invoice.domain.receipt;

import static org.encours.invoice.domain.sample.Samples.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Crediting;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoice.Posting;
import org.encours.invoice.domain.invoice.WriteOff;
import org.encours.invoice.domain.policy.Tolerance;
import org.encours.invoice.domain.receipt.Receipt.Movement;
import org.encours.invoice.domain.receipt.Receipt.Reversal;
import org.encours.invoice.domain.sample.Samples;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

/** One invoice with its receipts and every line ever written about it. */
final class OneInvoice {
  /** Lets go of up to one percent, two euros at most: it must not lose a cent of the equation. */
  private static final Optional<Tolerance> TOLERANCE =
      Optional.of(new Tolerance(BigDecimal.ONE, eur("2.00")));

  private Invoice invoice;
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private final List<LedgerEntry> entries = new ArrayList<>();

  OneInvoice(Invoice invoice) {
    this.invoice = invoice;
    entries.addAll(new Posting(Samples.ISSUED, invoice.id()).issued(invoice));
  }

  /**
   * What may happen to an invoice: a receipt, the reversal of one, a credit note, a settlement for
   * the latest receipt, a write-off.
   */
  record Step(int kind, long cents, int day) {}

  static String euros(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  Invoice invoice() {
    return invoice;
  }

  void take(Step step) {
    LocalDate day = Samples.ISSUED.plusDays(step.day());
    switch (step.kind()) {
      case 0 -> receive(step, day);
      case 1 -> reverse(step, day);
      case 2 ->
          book(new Crediting(UUID.randomUUID(), "CN", eur(euros(step.cents())), day).of(invoice));
      case 3 -> settle(step, day);
      default -> book(new WriteOff(UUID.randomUUID(), day, "given up").of(invoice));
    }
  }

  private void receive(Step step, LocalDate day) {
    Receipt receipt =
        new IncomingPayment(eur(euros(step.cents())), day, Optional.empty(), Optional.empty())
            .as(UUID.randomUUID(), Samples.ACME, Optional.of(invoice.debtor()));
    move(receipt.book(List.of(new Claim(invoice, Optional.empty())), TOLERANCE), -1);
  }

  private void reverse(Step step, LocalDate day) {
    if (!receipts.isEmpty()) {
      int which = (int) (step.cents() % receipts.size());
      Receipt receipt = receipts.get(which);
      List<Invoice> paid = receipt.allocations().isEmpty() ? List.of() : List.of(invoice);
      Reversal how = new Reversal(day, Optional.empty());
      if (move(receipt.reverse(paid, how), which)) {
        waivers.replaceAll(
            waiver -> waiver.payments().contains(receipt.id()) ? takenBack(waiver, how) : waiver);
      }
    }
  }

  private void settle(Step step, LocalDate day) {
    Waiver waiver =
        new Waiver(
            UUID.randomUUID(),
            Samples.ACME,
            eur(euros(step.cents())),
            day,
            "settled",
            receipts.isEmpty() ? List.of() : List.of(receipts.getLast().id()),
            List.of(),
            Optional.empty());
    Waiver.Movement booked = waiver.book(List.of(invoice)).state();
    booked.booked().forEach(this::keep);
    waivers.add(booked.waiver());
  }

  private Waiver takenBack(Waiver waiver, Reversal how) {
    if (waiver.takenBackOn().isPresent()) {
      return waiver;
    }
    Waiver.Movement open = waiver.takeBack(List.of(invoice), how).state();
    open.booked().forEach(this::keep);
    return open.waiver();
  }

  private boolean move(Decision<Movement, LedgerEvent> decision, int replaced) {
    if (decision instanceof Accepted<Movement, LedgerEvent>(Movement movement, var events)) {
      movement.booked().forEach(this::keep);
      entries.addAll(movement.credit());
      if (replaced >= 0) {
        receipts.set(replaced, movement.receipt());
      } else {
        receipts.add(movement.receipt());
      }
      return true;
    }
    return false;
  }

  private void book(Decision<PostedInvoice, LedgerEvent> decision) {
    if (decision
        instanceof Accepted<PostedInvoice, LedgerEvent>(PostedInvoice booked, var events)) {
      keep(booked);
    }
  }

  private void keep(PostedInvoice booked) {
    invoice = booked.invoice();
    entries.addAll(booked.entries());
  }

  Money sumOf(Optional<UUID> invoiceId) {
    return entries.stream()
        .filter(entry -> entry.invoice().equals(invoiceId))
        .map(LedgerEntry::amount)
        .reduce(eur("0"), Money::plus);
  }

  Money unallocated() {
    return receipts.stream().map(Receipt::unallocated).reduce(eur("0"), Money::plus);
  }
}
