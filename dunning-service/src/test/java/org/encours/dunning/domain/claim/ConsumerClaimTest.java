package org.encours.dunning.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;
import static org.encours.dunning.domain.claim.Debts.MAXIMUM;
import static org.encours.dunning.domain.claim.Debts.consumer;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.debt;
import static org.encours.dunning.domain.claim.Debts.eur;
import static org.encours.dunning.domain.claim.Debts.lines;
import static org.encours.dunning.domain.claim.Debts.paid;

import java.math.BigDecimal;
import java.util.Optional;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsumerClaimTest {

  private static final FreeTerm POSTED = sent("2023-09-18", FreeTerm.Carrier.POST);
  private static final FreeTerm MAILED = sent("2026-09-07", FreeTerm.Carrier.EMAIL);

  @ParameterizedTest
  @CsvSource({
    "LARGE, 57, 7.49, 55.00, 462.49",
    "SME, 73, 9.60, 55.00, 464.60",
  })
  void aPostedReminderOpensTheGateOnTheFifthOfOctober(
      CreditorSize size, long days, String interest, String indemnity, String total) {
    Debt debt = debt("400.00", "2023-09-11");

    Claim claim = ENGINE.on(day("2023-11-30"), consumer(debt, size, MAXIMUM, POSTED));

    assertThat(claim.lines().stream().mapToLong(InterestLine::days).sum()).isEqualTo(days);
    assertThat(claim.interest()).isEqualTo(eur(interest));
    assertThat(claim.penalty()).isEqualTo(eur(indemnity));
    assertThat(claim.fixedCompensation()).isEqualTo(eur("0.00"));
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  @ParameterizedTest
  @CsvSource({"LARGE, 10.87, 701.87", "SME, 13.37, 704.37"})
  void theFullCaseByEmail(CreditorSize size, String interest, String total) {
    Claim claim =
        ENGINE.on(day("2026-11-21"), consumer(debt("620.00", "2026-08-31"), size, MAXIMUM, MAILED));

    assertThat(claim.interest()).isEqualTo(eur(interest));
    assertThat(claim.penalty()).isEqualTo(eur("71.00"));
    assertThat(claim.total()).isEqualTo(eur(total));
  }

  @ParameterizedTest
  @CsvSource({"SME", "LARGE"})
  void whoPaysOnTheLastFreeDayOwesNothingMore(CreditorSize size) {
    Debt debt = debt("400.00", "2023-09-11", paid("2023-10-04", "400.00"));

    Claim claim = ENGINE.on(day("2023-11-30"), consumer(debt, size, MAXIMUM, POSTED));

    assertThat(claim.total()).isEqualTo(eur("0.00"));
    assertThat(claim.lines()).isEmpty();
  }

  @Test
  void whatIsPaidInTheFreeTermBearsNothingEitherForASmallCreditor() {
    Debt debt = debt("400.00", "2023-09-11", paid("2023-10-04", "250.00"));

    Claim claim = ENGINE.on(day("2023-11-30"), consumer(debt, CreditorSize.SME, MAXIMUM, POSTED));

    assertThat(claim.lines()).allSatisfy(line -> assertThat(line.base()).isEqualTo(eur("150.00")));
    assertThat(claim.penalty()).isEqualTo(eur("20.00"));
  }

  @Test
  void nothingIsChargedOnTheLastFreeDayAndTheReasonIsGiven() {
    ClaimBasis basis = consumer(debt("400.00", "2023-09-11"), CreditorSize.SME, MAXIMUM, POSTED);

    Claim claim = ENGINE.on(day("2023-10-04"), basis);

    assertThat(claim.total()).isEqualTo(eur("400.00"));
    assertThat(claim.withheld())
        .allSatisfy(withheld -> assertThat(withheld.law()).isEqualTo("CEL art. XIX.2"));
    assertThat(ENGINE.on(day("2023-10-05"), basis).total()).isGreaterThan(eur("455.00"));
  }

  @Test
  void aClauseAboveTheCapIsBlockedAndReported() {
    Terms tooMuch = withPenalty("10", "50.00");

    Claim claim =
        ENGINE.on(
            day("2023-11-30"),
            consumer(debt("300.00", "2023-09-11"), CreditorSize.LARGE, tooMuch, POSTED));

    assertThat(claim.penalty()).isEqualTo(eur("0.00"));
    assertThat(claim.withheld())
        .filteredOn(withheld -> withheld.charge() == Withheld.Charge.PENALTY)
        .singleElement()
        .satisfies(withheld -> assertThat(withheld.reason()).contains("50.00", "45.00", "void"));
  }

  @Test
  void aClauseAtTheCapIsClaimedInFull() {
    Claim claim =
        ENGINE.on(
            day("2023-11-30"),
            consumer(debt("300.00", "2023-09-11"), CreditorSize.LARGE, MAXIMUM, POSTED));

    assertThat(claim.penalty()).isEqualTo(eur("45.00"));
  }

  @Test
  void anAgreedRateAboveTheCapIsVoid() {
    Claim claim =
        ENGINE.on(
            day("2023-11-30"),
            consumer(
                debt("400.00", "2023-09-11"), CreditorSize.LARGE, Debts.agreed("12.01"), POSTED));

    assertThat(claim.interest()).isEqualTo(eur("0.00"));
    assertThat(claim.withheld()).extracting(Withheld::reason).anyMatch(why -> why.contains("void"));
  }

  @Test
  void withoutAcceptedTermsAConsumerOwesThePrincipalOnly() {
    Claim claim =
        ENGINE.on(
            day("2023-11-30"),
            consumer(debt("400.00", "2023-09-11"), CreditorSize.SME, Terms.NONE, POSTED));

    assertThat(claim.total()).isEqualTo(eur("400.00"));
    assertThat(claim.withheld()).hasSize(2);
  }

  @Test
  void aFrenchConsumerOwesTheLegalRateFromTheNotice() {
    Claim claim = ENGINE.on(day("2026-08-31"), french(Optional.of(day("2026-03-10"))));

    assertThat(lines(claim)).isEqualTo("112@2.62=6.43; 62@2.75=3.74");
    assertThat(claim.total()).isEqualTo(eur("810.17"));
  }

  /** Companies are the creditors here; the rate of the others is on file and counts alike. */
  @Test
  void anIndividualCreditorWouldClaimTheOtherLegalRate() {
    Debt debt = debt("800.00", "2026-01-31");
    Accrual accrual =
        new Accrual(
            new Entitlement(
                debt,
                Optional.of(
                    new InterestRight(
                        day("2026-03-11"),
                        new RateRule.Published(
                            RateSeries.FR_LEGAL_INDIVIDUAL_CREDITOR, "C.civ. 1231-6"),
                        debt.invoiced(),
                        java.math.RoundingMode.HALF_UP)),
                LumpSums.NONE,
                "",
                java.util.List.of()),
            ClaimRules.STANDARD,
            Debts.RATES);

    accrual.runTo(day("2026-08-31"));

    assertThat(accrual.lines())
        .extracting(InterestLine::amount)
        .containsExactly(eur("16.37"), eur("9.29"));
    assertThat(accrual.interest()).isEqualTo(eur("25.66"));
  }

  @Test
  void aFrenchConsumerWithoutNoticeOwesNoInterest() {
    Claim claim = ENGINE.on(day("2026-08-31"), french(Optional.empty()));

    assertThat(claim.total()).isEqualTo(eur("800.00"));
    assertThat(claim.withheld()).extracting(Withheld::law).contains("CPCE L111-8");
  }

  @Test
  void aConsumerWhoseLawWeDoNotKnowIsNeverCharged() {
    ClaimBasis basis =
        new ClaimBasis(
            debt("400.00", "2023-09-11"),
            Regime.OTHER_CONSUMER,
            CreditorSize.SME,
            MAXIMUM,
            Optional.of(POSTED),
            Optional.of(day("2023-10-01")));

    assertThat(ENGINE.on(day("2023-11-30"), basis).total()).isEqualTo(eur("400.00"));
  }

  private static ClaimBasis french(Optional<java.time.LocalDate> notice) {
    return new ClaimBasis(
        debt("800.00", "2026-01-31"),
        Regime.FR_CONSUMER,
        CreditorSize.SME,
        MAXIMUM,
        Optional.empty(),
        notice);
  }

  private static Terms withPenalty(String percent, String minimum) {
    return new Terms(
        "2020",
        MAXIMUM.acceptedOn(),
        Terms.Manner.SIGNED,
        Optional.empty(),
        Optional.of(
            new Terms.PenaltyClause.Share(new BigDecimal(percent), Optional.of(eur(minimum)))));
  }

  private static FreeTerm sent(String date, FreeTerm.Carrier carrier) {
    return FreeTerm.after(day(date), carrier, Holidays.BELGIUM, true);
  }
}
