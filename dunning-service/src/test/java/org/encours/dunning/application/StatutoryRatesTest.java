package org.encours.dunning.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.encours.dunning.domain.claim.ProposedRate;
import org.encours.dunning.domain.claim.Rate;
import org.encours.dunning.domain.claim.RateSeries;
import org.encours.kernel.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a half-year's rate comes into force without a release. */
class StatutoryRatesTest {

  private final StatutoryRates rates =
      new StatutoryRates(
          new RatesInMemory(),
          UUID::randomUUID,
          Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC));

  @Test
  void aRateCountsOnceASecondPersonHasApprovedIt() {
    ProposedRate entered = rates.propose(ecb("2027-01-01", "2027-06-30", "2.40"), "ann");
    assertThat(rates.inForce().on(RateSeries.BE_BUSINESS, LocalDate.of(2027, 2, 1))).isEmpty();

    assertThatThrownBy(() -> rates.approve(entered.id(), "ann"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.reason())
                    .isInstanceOf(ProposedRate.RateNeedsSecondPerson.class));
    rates.approve(entered.id(), "bob");

    assertThat(rates.inForce().on(RateSeries.BE_BUSINESS, LocalDate.of(2027, 2, 1)))
        .get()
        .satisfies(
            rate -> {
              assertThat(rate.percent()).isEqualByComparingTo("10.50");
              assertThat(rate.certainty()).isEqualTo(Rate.Certainty.PROVISIONAL);
            });
    assertThatThrownBy(() -> rates.approve(entered.id(), "eve"))
        .isInstanceOf(RefusedException.class);
  }

  @ParameterizedTest(name = "{0} to {1} at {2}: {3}")
  @CsvSource({
    "2027-01-01, 2027-06-30, 1050,   invalid-rate",
    "2027-01-01, 2027-06-30, -0.50,  invalid-rate",
    "2027-01-02, 2027-06-30, 2.40,   invalid-rate",
    "2027-01-01, 2026-06-30, 2.40,   invalid-rate",
    "2026-07-01, 2027-06-30, 2.40,   rate-overlaps",
    "2027-07-01, 2027-12-31, 2.40,   rate-leaves-gap"
  })
  void whatCannotBeARateIsRefusedByName(String from, String to, String percent, String code) {
    assertThatThrownBy(() -> rates.propose(ecb(from, to, percent), "ann"))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.reason().code()).isEqualTo(code));
  }

  @Test
  void anOfficialFigureTakesThePlaceOfADerivedOne() {
    Rate official =
        new Rate(
            RateSeries.BE_BUSINESS,
            LocalDate.of(2026, 7, 1),
            LocalDate.of(2026, 12, 31),
            new BigDecimal("10.50"),
            Rate.Certainty.OFFICIAL,
            "Moniteur belge");

    rates.approve(rates.propose(official, "ann").id(), "bob");

    assertThat(rates.inForce().on(RateSeries.BE_BUSINESS, LocalDate.of(2026, 8, 1)))
        .contains(official);
  }

  @Test
  void thirtyDaysBeforeASeriesEndsItIsSeen() {
    assertThat(rates.daysLeft()).containsEntry(RateSeries.ECB_REFERENCE, 30L);
  }

  private static Rate ecb(String from, String to, String percent) {
    return new Rate(
        RateSeries.ECB_REFERENCE,
        LocalDate.parse(from),
        LocalDate.parse(to),
        new BigDecimal(percent),
        Rate.Certainty.OFFICIAL,
        "ECB");
  }
}
