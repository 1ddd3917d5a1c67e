package org.encours.dunning.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.ENGINE;
import static org.encours.dunning.domain.claim.Debts.business;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.debt;
import static org.encours.dunning.domain.claim.Debts.eur;
import static org.encours.dunning.domain.claim.Debts.lines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.adapter.out.rates.RateFile;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes on when a half-year begins and nobody has published its rate. */
class UnpublishedRatesTest {

  private static final ClaimEngine WITH_ECB_OF_2027 = ENGINE.with(ecbOf2027("2.65"));

  @Test
  void whatTheLawDerivesFromTheEcbRateIsReckonedProvisionally() {
    Claim claim =
        WITH_ECB_OF_2027.on(
            day("2027-01-31"), business(Regime.BE_BUSINESS, debt("1000.00", "2026-12-15")));

    assertThat(lines(claim)).isEqualTo("16@10.5=4.60; 31@11=9.34");
    assertThat(claim.provisional()).isTrue();
    assertThat(claim.reservedFrom()).isEmpty();
    assertThat(claim.lines().getLast().certainty()).isEqualTo(Rate.Certainty.PROVISIONAL);
  }

  @ParameterizedTest
  @CsvSource({"FR_BUSINESS, 12.65", "DE_BUSINESS, 10.77"})
  void eachLawHasItsOwnFormula(Regime regime, String percent) {
    Claim claim =
        WITH_ECB_OF_2027.on(day("2027-01-31"), business(regime, debt("1000.00", "2027-01-04")));

    assertThat(claim.lines())
        .singleElement()
        .satisfies(line -> assertThat(line.rate()).isEqualByComparingTo(percent));
  }

  @Test
  void withoutTheEcbRateInterestIsReservedFromTheFirstDay() {
    Claim claim =
        ENGINE.on(day("2027-01-31"), business(Regime.FR_BUSINESS, debt("1000.00", "2026-12-15")));

    assertThat(claim.reservedFrom()).contains(day("2027-01-01"));
    assertThat(claim.provisional()).isTrue();
  }

  /** Only the floor is unknown, and it can only raise the rate. */
  @Test
  void anAgreedFrenchRateGoesOnProvisionally() {
    ClaimBasis basis =
        new ClaimBasis(
            debt("1000.00", "2026-12-15"),
            Regime.FR_BUSINESS,
            CreditorSize.SME,
            Debts.agreed("9"),
            Optional.empty(),
            Optional.empty());

    Claim claim = ENGINE.on(day("2027-01-31"), basis);

    assertThat(lines(claim)).isEqualTo("16@9=3.95; 31@9=7.64");
    assertThat(claim.provisional()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-31, false", "2027-01-01, true", "2027-07-01, true", "2028-02-29, true"})
  void anAgreedConsumerRateIsNotVoidBecauseItsCapIsUnknown(LocalDate asOf, boolean provisional) {
    FreeTerm term =
        FreeTerm.after(day("2026-09-07"), FreeTerm.Carrier.EMAIL, Holidays.BELGIUM, true);

    Claim claim =
        ENGINE.on(
            asOf,
            Debts.consumer(
                debt("315.00", "2026-08-31"), CreditorSize.LARGE, Debts.agreed("8"), term));

    assertThat(claim.interest()).isEqualTo(eur("6.97"));
    assertThat(claim.provisional()).isEqualTo(provisional);
    assertThat(claim.withheld())
        .noneMatch(withheld -> withheld.charge() == Withheld.Charge.INTEREST);
  }

  static Rates ecbOf2027(String percent) {
    List<Rate> all = new ArrayList<>(RateFile.rows());
    all.add(
        new Rate(
            RateSeries.ECB_REFERENCE,
            day("2027-01-01"),
            day("2027-06-30"),
            new BigDecimal(percent),
            Rate.Certainty.OFFICIAL,
            "ECB"));
    return new Rates(all);
  }
}
