package org.encours.invoice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.Samples.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.encours.invoice.domain.Receipt.Movement;
import org.encours.invoice.domain.Receipt.Reversal;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.encours.kernel.Money;

class LedgerPropertiesTest {

  /** What may happen to an invoice: a receipt, the reversal of one, a credit note, a write-off. */
  record Step(int kind, long cents, int day) {}

  @Property
  void totalIsAlwaysPaidPlusCreditedPlusWrittenOffPlusOpen(@ForAll("steps") List<Step> steps) {
    Book book = new Book(Samples.inInstalments("333.33", "333.33", "333.34"));
    for (Step step : steps) {
      book.take(step);
      Balance balance = book.invoice.balance();
      assertThat(
              balance
                  .paid()
                  .plus(balance.credited())
                  .plus(balance.writtenOff())
                  .plus(balance.open()))
          .isEqualTo(balance.total());
      assertThat(book.sumOf(Optional.of(book.invoice.id())))
          .as("the book's lines of the invoice")
          .isEqualTo(balance.open());
      assertThat(book.sumOf(Optional.empty()))
          .as("the book's lines of credit")
          .isEqualTo(book.unallocated().negated());
    }
  }

  @Property
  void allocationNeverCreatesNorLosesACent(
      @ForAll("amounts") List<Long> invoices, @ForAll("amount") long receipt) {
    List<Claim> claims =
        Claim.oldestFirst(invoices.stream().map(c -> Samples.invoice(euros(c))).toList());
    Movement movement =
        Samples.receipt(euros(receipt), LocalDate.of(2026, 3, 1))
            .book(claims, Optional.empty())
            .orThrow()
            .state();
    Money allocated =
        movement.receipt().allocations().stream()
            .map(Allocation::amount)
            .reduce(eur("0"), Money::plus);
    assertThat(allocated.plus(movement.receipt().unallocated())).isEqualTo(eur(euros(receipt)));
    assertThat(
            movement.booked().stream()
                .flatMap(booked -> booked.entries().stream())
                .map(LedgerEntry::amount)
                .reduce(eur("0"), Money::plus))
        .isEqualTo(allocated.negated());
    movement.booked().forEach(booked -> assertThat(booked.invoice().open().isNegative()).isFalse());
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.longs().between(1, 60_000),
            Arbitraries.integers().between(-10, 120))
        .as(Step::new)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Long> amount() {
    return Arbitraries.longs().between(1, 1_000_000);
  }

  @Provide
  Arbitrary<List<Long>> amounts() {
    return amount().list().ofMinSize(1).ofMaxSize(6);
  }

  private static String euros(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }

  /** One invoice with its receipts and every line ever written about it. */
  private static final class Book {
    /** Lets go of up to one percent, two euros at most: it must not lose a cent of the equation. */
    private static final Optional<Tolerance> TOLERANCE =
        Optional.of(new Tolerance(BigDecimal.ONE, eur("2.00")));

    private Invoice invoice;
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();

    Book(Invoice invoice) {
      this.invoice = invoice;
      entries.addAll(new Posting(Samples.ISSUED, invoice.id()).issued(invoice));
    }

    void take(Step step) {
      LocalDate day = Samples.ISSUED.plusDays(step.day());
      switch (step.kind()) {
        case 0 -> receive(step, day);
        case 1 -> reverse(step, day);
        case 2 ->
            book(new Crediting(UUID.randomUUID(), "CN", eur(euros(step.cents())), day).of(invoice));
        default -> book(new WriteOff(UUID.randomUUID(), day, "given up").of(invoice));
      }
    }

    private void receive(Step step, LocalDate day) {
      Receipt receipt =
          new Received(eur(euros(step.cents())), day, Optional.empty(), Optional.empty())
              .as(UUID.randomUUID(), Samples.ACME, Optional.of(invoice.debtor()));
      move(receipt.book(List.of(new Claim(invoice, Optional.empty())), TOLERANCE), -1);
    }

    private void reverse(Step step, LocalDate day) {
      if (!receipts.isEmpty()) {
        int which = (int) (step.cents() % receipts.size());
        Receipt receipt = receipts.get(which);
        List<Invoice> paid = receipt.allocations().isEmpty() ? List.of() : List.of(invoice);
        move(receipt.reverse(paid, new Reversal(day, Optional.empty())), which);
      }
    }

    private void move(Decision<Movement, LedgerEvent> decision, int replaced) {
      if (decision instanceof Accepted<Movement, LedgerEvent>(Movement movement, var events)) {
        movement.booked().forEach(this::keep);
        entries.addAll(movement.credit());
        if (replaced >= 0) {
          receipts.set(replaced, movement.receipt());
        } else {
          receipts.add(movement.receipt());
        }
      }
    }

    private void book(Decision<Booked, LedgerEvent> decision) {
      if (decision instanceof Accepted<Booked, LedgerEvent>(Booked booked, var events)) {
        keep(booked);
      }
    }

    private void keep(Booked booked) {
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
}
