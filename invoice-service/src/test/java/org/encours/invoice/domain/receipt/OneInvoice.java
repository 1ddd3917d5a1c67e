package org.encours.invoice.domain.receipt;

import static org.encours.invoice.domain.sample.Samples.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.charge.ChargeEntry;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.ChargesClaim;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.dispute.Dispute;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Crediting;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoice.Posting;
import org.encours.invoice.domain.invoice.WriteOff;
import org.encours.invoice.domain.policy.SettlementRules;
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
  private static final SettlementRules TOLERANCE =
      Samples.tolerating(new Tolerance(BigDecimal.ONE, eur("2.00")));

  private Invoice invoice;
  private Crediting.Noted noted = Crediting.Noted.nothing(eur("0").currency());
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private final List<ChargeEntry> charges = new ArrayList<>();
  private final List<LedgerEntry> entries = new ArrayList<>();

  OneInvoice(Invoice invoice) {
    this.invoice = invoice;
    entries.addAll(new Posting(Samples.ISSUED, invoice.id()).issued(invoice));
  }

  /**
   * What may happen to an invoice: a receipt, the reversal of one, a credit note, a settlement for
   * the latest receipt, a claim of charges, a waiver of them, a sale, its return, a dispute, a
   * write-off.
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
      case 2 -> credit(step, day);
      case 3 -> settle(step, day);
      case 4 -> claim(step, day);
      case 5 -> waiveCharges(step, day);
      case 6 -> book(sale(day).of(UUID.randomUUID(), invoice));
      case 7 -> book(Assignment.giveBack(UUID.randomUUID(), invoice, day, "not paid"));
      case 8 -> dispute(step, day);
      default -> book(new WriteOff(UUID.randomUUID(), day, "given up").of(invoice));
    }
  }

  /** Delivered twice, as anything may be. */
  private void claim(Step step, LocalDate day) {
    if (invoice.isAssigned()) {
      return;
    }
    ChargesClaim claim =
        new ChargesClaim(
            UUID.randomUUID(),
            day,
            Map.of(
                ChargeKind.INTEREST, eur(euros(step.cents() % 5_000)),
                ChargeKind.FIXED_COMPENSATION, eur("40.00")));
    for (int times = 0; times < 2; times++) {
      keep(PostedInvoice.unmoved(invoice).then(invoice.charges().claim(claim, UUID::randomUUID)));
    }
    if (noted.amount().isPositive()) {
      keep(PostedInvoice.unmoved(invoice).then(invoice.charges().lowerTo(claim)));
    }
  }

  private void waiveCharges(Step step, LocalDate day) {
    Money amount = eur(euros(step.cents())).min(invoice.charges().open());
    keep(
        PostedInvoice.unmoved(invoice)
            .then(
                invoice
                    .charges()
                    .waive(List.of(), amount, day, UUID.randomUUID(), WaiverCause.WAIVED)));
  }

  private static Assignment sale(LocalDate day) {
    return new Assignment(
        Assignment.Kind.SOLD, "Buyer", day, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private void dispute(Step step, LocalDate day) {
    Dispute.Scope scope = step.cents() % 2 == 0 ? Dispute.Scope.PRINCIPAL : Dispute.Scope.CHARGES;
    Dispute dispute =
        new Dispute(
            UUID.randomUUID(),
            Samples.ACME,
            invoice.id(),
            Dispute.Reason.OTHER,
            eur(euros(step.cents())).min(scope.undisputed(invoice)),
            "no",
            day,
            Optional.empty(),
            Optional.empty(),
            scope,
            Dispute.Source.LEDGER,
            new Dispute.Pending());
    if (dispute.on(invoice) instanceof Accepted<Invoice, LedgerEvent>(Invoice contested, var _)) {
      invoice = contested;
    }
  }

  private void credit(Step step, LocalDate day) {
    Crediting note = new Crediting(UUID.randomUUID(), "CN", eur(euros(step.cents())), day);
    Money before = invoice.open();
    if (note.of(invoice, noted)
        instanceof Accepted<PostedInvoice, LedgerEvent>(var booked, var _)) {
      keep(booked);
      noted =
          new Crediting.Noted(
              noted.amount().plus(note.amount()),
              noted.applied().plus(before.minus(invoice.open())));
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
            Waiver.Scope.WITH_CHARGES,
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
    charges.addAll(booked.chargeEntries());
  }

  Money sumOfCharges() {
    return charges.stream().map(ChargeEntry::amount).reduce(eur("0"), Money::plus);
  }

  /** All the money that came in and stayed, by what it paid. */
  Money used() {
    return receipts.stream()
        .filter(receipt -> receipt.reversal().isEmpty())
        .flatMap(receipt -> receipt.allocations().stream())
        .map(Allocation::total)
        .reduce(eur("0"), Money::plus);
  }

  Money received() {
    return receipts.stream()
        .filter(receipt -> receipt.reversal().isEmpty())
        .map(Receipt::amount)
        .reduce(eur("0"), Money::plus);
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
