package org.encours.invoice.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;
import static org.encours.invoice.domain.sample.Samples.inInstalments;
import static org.encours.invoice.domain.sample.Samples.invoice;
import static org.encours.invoice.domain.sample.Samples.receipt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.book.LedgerEntry;
import org.encours.invoice.domain.book.LedgerEntry.Kind;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Instalment;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent.InvoiceSettled;
import org.encours.invoice.domain.invoice.WriteOff;
import org.encours.invoice.domain.receipt.Receipt.Movement;
import org.encours.invoice.domain.receipt.Receipt.Reversal;
import org.encours.invoice.domain.sample.Samples;
import org.encours.invoice.domain.terms.PaymentTerms;
import org.encours.kernel.Decision;
import org.encours.kernel.Decision.Accepted;
import org.junit.jupiter.api.Test;

class ReceiptTest {

  private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 14);

  @Test
  void aFullPaymentSettlesAndTellsHowLateItWas() {
    Accepted<Movement, LedgerEvent> paid = book("100.00", FEBRUARY, invoice("100"));
    assertThat(only(paid).status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(paid.events())
        .filteredOn(InvoiceSettled.class::isInstance)
        .singleElement()
        .satisfies(settled -> assertThat(((InvoiceSettled) settled).daysLate()).isEqualTo(10));
  }

  @Test
  void aPartialPaymentTakesTheEarliestInstalmentFirst() {
    Invoice paid = only(book("120.00", FEBRUARY, inInstalments("100", "50")));
    assertThat(paid.status()).isEqualTo(InvoiceStatus.PARTLY_PAID);
    assertThat(paid.instalments())
        .extracting(Instalment::open)
        .containsExactly(eur("0.00"), eur("30.00"));
  }

  @Test
  void whatIsOverStaysAsTheDebtorsCredit() {
    Movement movement = book("130.00", FEBRUARY, invoice("100")).state();
    assertThat(movement.receipt().unallocated()).isEqualTo(eur("30.00"));
    assertThat(movement.credit())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(Kind.CREDIT_ARISEN);
              assertThat(entry.amount()).isEqualTo(eur("-30.00"));
            });
  }

  @Test
  void aReversalReopensExactlyWhatWasPaid() {
    Invoice before = inInstalments("100", "50");
    Movement paid = book("120.00", FEBRUARY, before).state();
    Movement reversed =
        paid.receipt()
            .reverse(
                List.of(paid.booked().getFirst().invoice()),
                new Reversal(FEBRUARY.plusDays(3), Optional.of("AM04")))
            .orThrow()
            .state();
    Invoice reopened = reversed.booked().getFirst().invoice();
    assertThat(reopened.instalments()).isEqualTo(before.instalments());
    assertThat(reopened.status()).isEqualTo(InvoiceStatus.OPEN);
    assertThat(reversed.receipt().reverse(List.of(), new Reversal(FEBRUARY, Optional.empty())))
        .isInstanceOf(Decision.Refused.class);
  }

  @Test
  void moneyThatCameBeforeItsInvoiceIsCreditUntilThen() {
    Movement early = book("100.00", Samples.ISSUED.minusDays(5), invoice("100")).state();
    assertThat(early.credit())
        .extracting(LedgerEntry::kind, LedgerEntry::businessDate)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.CREDIT_ARISEN, Samples.ISSUED.minusDays(5)),
            org.assertj.core.groups.Tuple.tuple(Kind.CREDIT_USED, Samples.ISSUED));
    assertThat(early.booked().getFirst().entries().getFirst().businessDate())
        .isEqualTo(Samples.ISSUED);
  }

  @Test
  void creditIsUsedLaterForAnotherInvoice() {
    Receipt over = book("130.00", FEBRUARY, invoice("100")).state().receipt();
    Movement used =
        over.allocate(Samples.bakery().key(), List.of(claim(invoice("20"))), Samples.rules())
            .orThrow()
            .state();
    assertThat(used.receipt().unallocated()).isEqualTo(eur("10.00"));
    assertThat(used.credit()).extracting(LedgerEntry::amount).containsExactly(eur("20.00"));
  }

  @Test
  void anEarlyPaymentEarnsTheDiscount() {
    Invoice invoice = discounted();
    Invoice paid = only(book("980.00", LocalDate.of(2026, 1, 19), invoice));
    assertThat(paid.status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(paid.balance().credited()).isEqualTo(eur("20.00"));
    assertThat(only(book("980.00", LocalDate.of(2026, 1, 20), invoice)).open())
        .isEqualTo(eur("20.00"));
  }

  @Test
  void aReversalTakesTheDiscountBack() {
    Movement paid = book("980.00", LocalDate.of(2026, 1, 19), discounted()).state();
    Invoice reopened =
        paid.receipt()
            .reverse(
                List.of(paid.booked().getFirst().invoice()),
                new Reversal(FEBRUARY, Optional.empty()))
            .orThrow()
            .state()
            .booked()
            .getFirst()
            .invoice();
    assertThat(reopened.open()).isEqualTo(eur("1000.00"));
    assertThat(reopened.balance().credited()).isEqualTo(eur("0.00"));
  }

  @Test
  void aWrittenOffInvoiceSaysSo() {
    Invoice given =
        new WriteOff(new java.util.UUID(0, 9), FEBRUARY, "insolvent")
            .of(invoice("100"))
            .orThrow()
            .state()
            .invoice();
    assertThat(given.status()).isEqualTo(InvoiceStatus.WRITTEN_OFF);
    assertThat(given.flags().settledOn()).isEmpty();
  }

  private static Invoice discounted() {
    PaymentTerms terms =
        new PaymentTerms(
            30, Optional.empty(), Optional.of(new PaymentTerms.Discount(new BigDecimal(2), 10)));
    return Samples.issue(Samples.draft(Optional.empty(), Optional.of(terms), List.of(), "1000"))
        .orThrow()
        .state()
        .invoice();
  }

  private static Accepted<Movement, LedgerEvent> book(
      String amount, LocalDate on, Invoice invoice) {
    return receipt(amount, on).book(List.of(claim(invoice)), Samples.rules()).orThrow();
  }

  private static Claim claim(Invoice invoice) {
    return new Claim(invoice, Optional.empty());
  }

  private static Invoice only(Accepted<Movement, LedgerEvent> decision) {
    return decision.state().booked().getFirst().invoice();
  }
}
