package org.encours.invoice.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;
import static org.encours.invoice.domain.sample.Samples.inInstalments;
import static org.encours.invoice.domain.sample.Samples.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.InstalmentShare;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent.InvoiceWrittenOff;
import org.encours.invoice.domain.invoice.InvoiceEvent.WriteOffReversed;
import org.encours.invoice.domain.invoice.InvoiceFlags;
import org.encours.invoice.domain.invoice.WriteOff;
import org.encours.invoice.domain.sample.Samples;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

class WaiverTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final UUID CASE = new UUID(0, 77);
  private static final UUID RECEIPT = new UUID(0, 78);
  private static final Receipt.Reversal BOUNCED =
      new Receipt.Reversal(MARCH.plusDays(7), Optional.of("AM04"));

  private static Waiver waiver(String amount) {
    return new Waiver(
        CASE,
        Samples.ACME,
        eur(amount),
        Waiver.Scope.PRINCIPAL,
        MARCH,
        "settled for 800.00 EUR",
        List.of(RECEIPT),
        List.of(),
        Optional.empty());
  }

  @Test
  void theRestOfASettlementIsWrittenOffWithItsReason() {
    var booked = waiver("100.00").book(List.of(invoice("100")));
    Invoice given = booked.state().booked().getFirst().invoice();
    assertThat(given.status()).isEqualTo(InvoiceStatus.WRITTEN_OFF);
    assertThat(booked.events())
        .containsExactly(
            new InvoiceWrittenOff(
                given, eur("100.00"), MARCH, "settled for 800.00 EUR", Optional.of(CASE)));
  }

  @Test
  void theOldestIsGivenUpFirstAndNoMoreThanWasAgreed() {
    Invoice before = inInstalments("100", "50");
    var booked = waiver("120.00").book(List.of(before)).state();
    Invoice left = booked.booked().getFirst().invoice();
    assertThat(left.instalments())
        .extracting(Instalment::open)
        .containsExactly(eur("0.00"), eur("30.00"));
    assertThat(left.status()).isEqualTo(InvoiceStatus.OPEN);
    assertThat(booked.waiver().writtenOff().getFirst().parts())
        .containsExactly(
            new InstalmentShare(1, eur("100.00")), new InstalmentShare(2, eur("20.00")));
  }

  @Test
  void aDisputedPartWasNotClaimedAndStays() {
    Invoice contested =
        invoice("100").with(InvoiceFlags.fresh(eur("0")).withDisputed(eur("30.00")));
    Invoice left = waiver("100.00").book(List.of(contested)).state().booked().getFirst().invoice();
    assertThat(left.open()).isEqualTo(eur("30.00"));
    assertThat(left.flags().disputed()).isEqualTo(eur("30.00"));
  }

  @Test
  void whatIsNoLongerOpenOrInAnotherCurrencyCannotBeGivenUp() {
    Invoice given = new WriteOff(CASE, MARCH, "x").of(invoice("100")).orThrow().state().invoice();
    assertThat(waiver("40.00").book(List.of(given)).events()).isEmpty();
    Waiver dollars =
        new Waiver(
            CASE,
            Samples.ACME,
            Money.of("40.00", "USD"),
            Waiver.Scope.PRINCIPAL,
            MARCH,
            "x",
            List.of(),
            List.of(),
            Optional.empty());
    assertThat(dollars.book(List.of(invoice("100"))).state().booked()).isEmpty();
  }

  @Test
  void whenItsPaymentBouncesAllOfItIsOwedAgain() {
    Invoice before = inInstalments("100", "50");
    var granted = waiver("120.00").book(List.of(before)).state();
    var back = granted.waiver().takeBack(List.of(granted.booked().getFirst().invoice()), BOUNCED);
    Invoice open = back.state().booked().getFirst().invoice();
    assertThat(open.instalments()).isEqualTo(before.instalments());
    assertThat(open.balance()).isEqualTo(before.balance());
    assertThat(back.state().waiver().takenBackOn()).contains(BOUNCED.on());
    assertThat(back.events())
        .containsExactly(new WriteOffReversed(open, eur("120.00"), BOUNCED.on(), "AM04", CASE));
    assertThat(back.state().booked().getFirst().entries())
        .extracting(LedgerEntry::kind)
        .containsOnly(LedgerEntry.Kind.WRITE_OFF_REVERSED);
  }
}
