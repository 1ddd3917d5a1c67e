package org.encours.invoice.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.invoice.Balance;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.receipt.Receipt.Movement;
import org.encours.invoice.domain.sample.Samples;
import org.encours.kernel.Money;

class LedgerPropertiesTest {

  @Property
  void totalIsAlwaysPaidPlusCreditedPlusWrittenOffPlusOpen(
      @ForAll("steps") List<OneInvoice.Step> steps) {
    OneInvoice book = new OneInvoice(Samples.inInstalments("333.33", "333.33", "333.34"));
    for (OneInvoice.Step step : steps) {
      book.take(step);
      Balance balance = book.invoice().balance();
      assertThat(
              balance
                  .paid()
                  .plus(balance.credited())
                  .plus(balance.writtenOff())
                  .plus(balance.open()))
          .isEqualTo(balance.total());
      assertThat(book.sumOf(Optional.of(book.invoice().id())))
          .as("the book's lines of the invoice; a claim that was sold is in nobody's book here")
          .isEqualTo(ours(book.invoice(), balance.open()));
      assertThat(book.sumOfCharges())
          .as("the book's lines of charges")
          .isEqualTo(ours(book.invoice(), book.invoice().charges().open()));
      assertThat(book.used().plus(book.unallocated()))
          .as("what the receipts paid and what is left of them")
          .isEqualTo(book.received());
      assertThat(book.sumOf(Optional.empty()))
          .as("the book's lines of credit")
          .isEqualTo(book.unallocated().negated());
    }
  }

  private static Money ours(Invoice invoice, Money open) {
    return invoice.isAssigned() ? eur("0.00") : open;
  }

  @Property
  void allocationNeverCreatesNorLosesACent(
      @ForAll("amounts") List<Long> invoices, @ForAll("amount") long receipt) {
    List<Claim> claims =
        Claim.oldestFirst(
            invoices.stream()
                .map(c -> Samples.another(Samples.invoice(OneInvoice.euros(c))))
                .toList());
    Movement movement =
        Samples.receipt(OneInvoice.euros(receipt), LocalDate.of(2026, 3, 1))
            .book(claims, Samples.rules())
            .orThrow()
            .state();
    Money allocated =
        movement.receipt().allocations().stream()
            .map(Allocation::amount)
            .reduce(eur("0"), Money::plus);
    assertThat(allocated.plus(movement.receipt().unallocated()))
        .isEqualTo(eur(OneInvoice.euros(receipt)));
    assertThat(
            movement.booked().stream()
                .flatMap(booked -> booked.entries().stream())
                .map(LedgerEntry::amount)
                .reduce(eur("0"), Money::plus))
        .isEqualTo(allocated.negated());
    movement.booked().forEach(booked -> assertThat(booked.invoice().open().isNegative()).isFalse());
  }

  @Provide
  Arbitrary<List<OneInvoice.Step>> steps() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.longs().between(1, 60_000),
            Arbitraries.integers().between(-10, 120))
        .as(OneInvoice.Step::new)
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
}
