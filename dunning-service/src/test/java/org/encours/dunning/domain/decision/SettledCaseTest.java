package org.encours.dunning.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.encours.dunning.domain.claim.Claim;
import org.encours.dunning.domain.claim.ClaimBasis;
import org.encours.dunning.domain.claim.Debts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.claim.InterestLine;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.claim.Terms;
import org.encours.dunning.domain.claim.Withheld;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.Regime;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

/** A settlement ends what its case was about; what was contested before stays owed. */
class SettledCaseTest {

  private static final UUID DISPUTE = new UUID(9, 1);
  private static final UUID CASE = new UUID(8, 1);
  private static final LocalDate ISSUED = LocalDate.of(2026, 1, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
  private static final LocalDate SETTLED = LocalDate.of(2026, 6, 1);

  /** 1,000.00, of which 300.00 is contested; of the 700.00 in the case, 600.00 is paid. */
  private final Receivable settled =
      paid(contested().takenUp(CASE), "600.00").settledCase(CASE, SETTLED);

  @Test
  void whatWasContestedIsOwedOnceItIsNoLonger() {
    assertThat(settled.claimable()).isEqualTo(eur("0.00"));
    assertThat(settled.disputed()).isEqualTo(eur("300.00"));
    assertThat(settled.owedBesidesSettled()).isTrue();

    Receivable resolved = settled.withoutDispute(DISPUTE);

    assertThat(resolved.claimable()).isEqualTo(eur("300.00"));
    assertThat(resolved.overdueOn(SETTLED)).isEqualTo(eur("300.00"));
    assertThat(resolved.dueDate()).isEqualTo(DUE);
  }

  @Test
  void itIsTheSameBeforeAndAfterTheLedgerWroteOffTheRest() {
    Receivable writtenOff = settled.withoutDispute(DISPUTE).reducedBy(eur("100.00"), SETTLED);

    assertThat(writtenOff.open()).isEqualTo(eur("300.00"));
    assertThat(writtenOff.claimable()).isEqualTo(eur("300.00"));
    assertThat(paid(writtenOff, "50.00").claimable()).isEqualTo(eur("250.00"));
    assertThat(writtenOff.closed(SETTLED.plusDays(9)).claimable()).isEqualTo(eur("0.00"));
  }

  @Test
  void whatWasContestedWhenTheCaseWasOpenedStaysOutsideOfIt() {
    Receivable handedOffLater = contested().takenUp(CASE).withoutDispute(DISPUTE).takenUp(CASE);

    Receivable ended = paid(handedOffLater, "600.00").settledCase(CASE, SETTLED);

    assertThat(ended.claimable()).isEqualTo(eur("300.00"));
  }

  @Test
  void withNothingContestedTheLedgerEndsItAll() {
    Receivable ended = paid(invoice().takenUp(CASE), "600.00").settledCase(CASE, SETTLED);

    assertThat(ended.owedBesidesSettled()).isFalse();
    assertThat(ended.reducedBy(eur("400.00"), SETTLED).claimable()).isEqualTo(eur("0.00"));
  }

  @Test
  void aCaseThatWasWithdrawnLeavesEverythingOwed() {
    Receivable back = contested().takenUp(CASE).givenBack(CASE);

    assertThat(back.settledCase(CASE, SETTLED).claimable()).isEqualTo(eur("700.00"));
  }

  @Test
  void aCaseOfItsOwnAboutTheContestedPartLeavesTheOtherAlone() {
    UUID other = new UUID(8, 2);
    Receivable both = contested().takenUp(CASE).withoutDispute(DISPUTE).takenUp(other);

    assertThat(both.givenBack(other).inCase()).isTrue();
    assertThat(both.givenBack(other).givenBack(CASE).inCase()).isFalse();
    assertThat(both.settledCase(other, SETTLED).claimable()).isEqualTo(eur("700.00"));
    assertThat(paid(both, "600.00").settledCase(CASE, SETTLED).claimable())
        .isEqualTo(eur("300.00"));
  }

  @Test
  void aSettlementThatFellThroughLeavesEverythingOwed() {
    Receivable failed = settled.unsettled().withoutDispute(DISPUTE);

    assertThat(failed.claimable()).isEqualTo(eur("400.00"));
    assertThat(claim(failed, SETTLED.plusDays(30)).fixedCompensation()).isEqualTo(eur("40.00"));
  }

  @Test
  void theRestBearsInterestOfItsOwnAndNoSecondFlatSum() {
    Claim rest = claim(settled.withoutDispute(DISPUTE), DUE.plusDays(150));

    assertThat(rest.principal()).isEqualTo(eur("300.00"));
    assertThat(rest.lines()).extracting(InterestLine::base).containsOnly(eur("300.00"));
    assertThat(rest.interest()).isEqualTo(eur("12.95"));
    assertThat(rest.fixedCompensation()).isEqualTo(eur("0.00"));
    assertThat(rest.withheld())
        .singleElement()
        .satisfies(
            withheld -> {
              assertThat(withheld.charge()).isEqualTo(Withheld.Charge.FIXED_COMPENSATION);
              assertThat(withheld.law()).isEqualTo("C.civ. art. 2044");
            });
  }

  @Test
  void beforeTheSettlementEverythingWasClaimed() {
    Claim before = claim(settled, SETTLED.minusDays(1));

    assertThat(before.principal()).isEqualTo(eur("700.00"));
    assertThat(before.fixedCompensation()).isEqualTo(eur("40.00"));
  }

  @Test
  void ofInstalmentsTheContestedSumIsOutOfTheLast() {
    Receivable two =
        Cases.invoice(
                1,
                ISSUED,
                List.of(
                    new Instalment(DUE, eur("500.00")),
                    new Instalment(DUE.plusDays(30), eur("500.00"))),
                Optional.empty())
            .disputing(new Dispute(DISPUTE, Optional.of(eur("300.00")), ISSUED));

    Receivable ended = two.takenUp(CASE).settledCase(CASE, SETTLED).withoutDispute(DISPUTE);

    assertThat(ended.dueDate()).isEqualTo(DUE.plusDays(30));
    assertThat(ended.claimable()).isEqualTo(eur("300.00"));
    assertThat(ended.unsettled().dueDate()).isEqualTo(DUE);
  }

  @Property(tries = 300)
  void neverMoreIsAskedThanWasOutsideNorThanIsOpen(
      @ForAll @IntRange(min = 1, max = 100_000) int contested,
      @ForAll @IntRange(max = 70_000) int inCase,
      @ForAll @IntRange(max = 50_000) int later,
      @ForAll @IntRange(max = 50_000) int bounced) {
    Receivable item =
        invoice()
            .disputing(new Dispute(DISPUTE, Optional.of(cents(contested)), ISSUED))
            .takenUp(CASE);
    Receivable ended = pay(item, cents(inCase)).settledCase(CASE, SETTLED).withoutDispute(DISPUTE);
    Receivable paid = pay(ended, cents(later));
    Money back = cents(bounced).min(cents(later));
    Receivable after =
        paid.with(new Movement.Reversal(SETTLED.plusDays(20), back), paid.open().plus(back));

    for (Receivable each : List.of(ended, paid, after)) {
      assertThat(each.claimable().isNegative()).isFalse();
      assertThat(each.claimable().compareTo(cents(contested))).isNotPositive();
      assertThat(each.claimable().compareTo(each.open())).isNotPositive();
    }
    assertThat(paid.claimable().compareTo(ended.claimable())).isNotPositive();
  }

  private static Receivable invoice() {
    return Cases.invoice(1, ISSUED, eur("1000.00"));
  }

  private static Receivable contested() {
    return invoice().disputing(new Dispute(DISPUTE, Optional.of(eur("300.00")), ISSUED));
  }

  private static Receivable paid(Receivable item, String amount) {
    return pay(item, eur(amount));
  }

  private static Receivable pay(Receivable item, Money amount) {
    Money part = amount.min(item.open());
    return item.with(new Movement.Payment(SETTLED, part), item.open().minus(part));
  }

  private static Claim claim(Receivable item, LocalDate asOf) {
    return Debts.ENGINE.on(
        asOf,
        new ClaimBasis(
            item.undisputedDebt(),
            Regime.BE_BUSINESS,
            CreditorSize.SME,
            Terms.NONE,
            Optional.empty(),
            Optional.empty()));
  }

  private static Money eur(String amount) {
    return Money.of(amount, "EUR");
  }

  private static Money cents(int cents) {
    return new Money(java.math.BigDecimal.valueOf(cents, 2), java.util.Currency.getInstance("EUR"));
  }
}
