package org.encours.invoice.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.invoice.domain.sample.Samples.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.domain.book.InvoiceStatus;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.ChargesClaim;
import org.encours.invoice.domain.charge.Part;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.invoice.Claim;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.InvoiceEvent;
import org.encours.invoice.domain.policy.AllocationOrder;
import org.encours.invoice.domain.policy.SettlementRules;
import org.encours.invoice.domain.sample.Samples;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What money settles of a claim of 1,000.00 that bears 8.63 of interest and 40.00 flat. */
class SettlementTest {

  private static final LocalDate LETTER = LocalDate.of(2026, 3, 1);
  private static final LocalDate PAID = LocalDate.of(2026, 3, 10);

  private static Invoice late() {
    Invoice invoice = Samples.another(Samples.invoice("1000"));
    return invoice.with(
        invoice.charges().claim(claim(LETTER, "8.63", "40.00"), UUID::randomUUID).charges());
  }

  private static ChargesClaim claim(LocalDate on, String interest, String flat) {
    return new ChargesClaim(
        UUID.randomUUID(),
        on,
        Map.of(ChargeKind.INTEREST, eur(interest), ChargeKind.FIXED_COMPENSATION, eur(flat)));
  }

  private static Receipt.Movement paid(String amount, SettlementRules rules, Claim... claims) {
    return Samples.receipt(amount, PAID).book(List.of(claims), rules).orThrow().state();
  }

  private static Claim all(Invoice invoice) {
    return new Claim(invoice, Optional.empty());
  }

  private static Invoice after(Receipt.Movement movement) {
    return movement.booked().getFirst().invoice();
  }

  @Test
  void payingTheLetterToTheCentLeavesNothing() {
    Receipt.Movement paid = paid("1048.63", Samples.rules(), all(late()));
    assertThat(paid.receipt().unallocated()).isEqualTo(eur("0.00"));
    assertThat(after(paid).status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(after(paid).owed()).isEqualTo(eur("0.00"));
  }

  @ParameterizedTest
  @CsvSource({
    // order, paid, principal left, interest left, flat sum left
    "PRINCIPAL_FIRST, 1000.00, 0.00, 8.63, 40.00",
    "PRINCIPAL_FIRST, 1041.00, 0.00, 7.63, 0.00",
    "INTEREST_THEN_PRINCIPAL, 1000.00, 8.63, 0.00, 40.00",
    "INTEREST_THEN_PRINCIPAL, 5.00, 1000.00, 3.63, 40.00",
    "INTEREST_THEN_PRINCIPAL, 1018.63, 0.00, 0.00, 30.00",
    "COSTS_INTEREST_PRINCIPAL, 1000.00, 48.63, 0.00, 0.00",
    "COSTS_INTEREST_PRINCIPAL, 45.00, 1000.00, 3.63, 0.00",
  })
  void aPartSettlesWhatThePolicySaysFirst(
      AllocationOrder order, String amount, String principal, String interest, String flat) {
    Invoice left = after(paid(amount, Samples.rules(order), all(late())));
    assertThat(left.open()).isEqualTo(eur(principal));
    assertThat(left.charges().open(ChargeKind.INTEREST)).isEqualTo(eur(interest));
    assertThat(left.charges().open(ChargeKind.FIXED_COMPENSATION)).isEqualTo(eur(flat));
  }

  @ParameterizedTest
  @CsvSource({
    "BE, INTEREST_THEN_PRINCIPAL",
    "FR, INTEREST_THEN_PRINCIPAL",
    "NL, COSTS_INTEREST_PRINCIPAL",
    "DE, COSTS_INTEREST_PRINCIPAL"
  })
  void theLawDecidesWhereTheCreditorChoseNothing(String country, AllocationOrder order) {
    assertThat(AllocationOrder.byLawOf(country)).isEqualTo(order);
  }

  @Test
  void principalFirstMeansEveryPrincipalBeforeAnyCharge() {
    Receipt.Movement paid =
        paid("2000.00", Samples.rules(AllocationOrder.PRINCIPAL_FIRST), all(late()), all(late()));
    assertThat(paid.booked())
        .allSatisfy(
            booked -> {
              assertThat(booked.invoice().isOpen()).isFalse();
              assertThat(booked.invoice().charges().open()).isEqualTo(eur("48.63"));
            });
  }

  @Test
  void aPayerMayNameThePart() {
    Claim flatOnly =
        new Claim(late(), Optional.of(eur("40.00")), Optional.of(Part.FIXED_COMPENSATION));
    Invoice left = after(paid("40.00", Samples.rules(), flatOnly));
    assertThat(left.open()).isEqualTo(eur("1000.00"));
    assertThat(left.charges().open()).isEqualTo(eur("8.63"));
  }

  @Test
  void whatBouncesIsOwedAgainItemByItem() {
    Receipt.Movement paid = paid("1048.63", Samples.rules(), all(late()));
    var back =
        paid.receipt()
            .reverse(
                List.of(after(paid)), new Receipt.Reversal(PAID.plusDays(3), Optional.of("AM04")))
            .orThrow();
    assertThat(after(back.state()).open()).isEqualTo(eur("1000.00"));
    assertThat(after(back.state()).charges().open()).isEqualTo(eur("48.63"));
    assertThat(back.events())
        .hasExactlyElementsOfTypes(
            InvoiceEvent.PaymentReversed.class, InvoiceEvent.ChargesPaymentReversed.class);
  }

  @Test
  void aSmallRestOfChargesIsGivenUpAndOwedAgainWhenThePaymentBounces() {
    SettlementRules lenient =
        new SettlementRules(
            AllocationOrder.INTEREST_THEN_PRINCIPAL, Optional.empty(), Optional.of(eur("1.00")));
    Receipt.Movement paid = paid("1048.00", lenient, all(late()));
    assertThat(after(paid).charges().open()).isEqualTo(eur("0.00"));
    assertThat(after(paid).charges().waived()).isEqualTo(eur("0.63"));
    Receipt.Movement back =
        paid.receipt()
            .reverse(List.of(after(paid)), new Receipt.Reversal(PAID.plusDays(3), Optional.empty()))
            .orThrow()
            .state();
    assertThat(after(back).charges().open()).isEqualTo(eur("48.63"));
    assertThat(after(back).charges().waived()).isEqualTo(eur("0.00"));
  }

  @Test
  void moneyForASoldClaimIsOwedToItsBuyer() {
    Invoice sold =
        new org.encours.invoice.domain.invoice.Assignment(
                org.encours.invoice.domain.invoice.Assignment.Kind.SOLD,
                "Rachat Test SA",
                LETTER,
                Optional.empty(),
                Optional.empty(),
                Optional.of(eur("600.00")))
            .of(UUID.randomUUID(), late())
            .orThrow()
            .state()
            .invoice();
    Receipt.Movement paid = paid("100.00", Samples.rules(), all(sold));
    assertThat(paid.booked()).isEmpty();
    assertThat(paid.receipt().unallocated()).isEqualTo(eur("0.00"));
    assertThat(paid.receipt().allocations().getFirst().assignee()).contains("Rachat Test SA");
  }

  @Test
  void aLaterClaimAddsOnlyTheDifferenceAndTheSameOneNothing() {
    Invoice late = late();
    ChargesClaim later = claim(LETTER.plusDays(14), "12.00", "40.00");
    var booked = late.charges().claim(later, UUID::randomUUID);
    assertThat(booked.moved()).hasSize(1);
    assertThat(booked.moved().getFirst().amount()).isEqualTo(eur("3.37"));
    assertThat(booked.charges().claim(later, UUID::randomUUID).isNothing()).isTrue();
    assertThat(booked.charges().claim(claim(LETTER, "8.63", "40.00"), UUID::randomUUID).isNothing())
        .as("an older claim that arrives late")
        .isTrue();
  }

  @Test
  void whatWasPaidOrWaivedIsNotClaimedAgain() {
    Invoice paid = after(paid("1048.63", Samples.rules(), all(late())));
    assertThat(
            paid.charges()
                .claim(claim(LETTER.plusDays(20), "8.63", "40.00"), UUID::randomUUID)
                .isNothing())
        .isTrue();
  }

  @Test
  void aLowerClaimAfterACreditNoteTakesOffWhatIsStillOpen() {
    var lowered = late().charges().lowerTo(claim(LETTER.plusDays(1), "4.00", "40.00"));
    assertThat(lowered.charges().open()).isEqualTo(eur("44.00"));
    assertThat(lowered.entries().getFirst().cause()).contains(WaiverCause.CREDITED);
    assertThat(
            lowered
                .charges()
                .claim(claim(LETTER.plusDays(30), "6.00", "40.00"), UUID::randomUUID)
                .moved()
                .getFirst()
                .amount())
        .as("interest on what is left goes on from there")
        .isEqualTo(eur("2.00"));
  }

  @Test
  void everyCentIsSomewhere() {
    for (AllocationOrder order : AllocationOrder.values()) {
      Receipt.Movement paid = paid("1500.00", Samples.rules(order), all(late()));
      Money used =
          paid.receipt().allocations().stream()
              .map(Allocation::total)
              .reduce(eur("0"), Money::plus);
      assertThat(used.plus(paid.receipt().unallocated())).isEqualTo(eur("1500.00"));
    }
  }
}
