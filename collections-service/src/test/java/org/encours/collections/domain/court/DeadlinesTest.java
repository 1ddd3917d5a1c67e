package org.encours.collections.domain.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.encours.kernel.Money;
import org.encours.kernel.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private static final Set<LocalDate> HOLIDAYS =
      Set.of(
          LocalDate.of(2026, 4, 6),
          LocalDate.of(2026, 5, 1),
          LocalDate.of(2026, 5, 14),
          LocalDate.of(2026, 5, 25),
          LocalDate.of(2026, 8, 15),
          LocalDate.of(2026, 11, 1),
          LocalDate.of(2026, 11, 11),
          LocalDate.of(2026, 12, 25));

  private final Deadlines deadlines = new Deadlines(new WorkingDays(HOLIDAYS::contains));

  @ParameterizedTest(name = "order of {0} is to be served by {1}")
  @CsvSource({
    "2026-09-14, 2026-12-14",
    "2026-08-20, 2027-02-20",
    "2026-08-31, 2027-02-28",
    "2026-09-01, 2026-12-01"
  })
  void anOrderLapsesWhenItIsNotServed(LocalDate ordered, LocalDate by) {
    assertThat(deadlines.serveOrderBy(ordered)).isEqualTo(by);
  }

  @ParameterizedTest(name = "served {0}: opposition until {1}, enforceable check from {2}")
  @CsvSource({"2026-10-20, 2026-11-20, 2026-12-20"})
  void oppositionTakesAMonth(LocalDate served, LocalDate until, LocalDate check) {
    assertThat(deadlines.monthFrom(served)).isEqualTo(until);
    assertThat(deadlines.enforceableCheckFrom(served)).isEqualTo(check);
  }

  @ParameterizedTest(name = "{0} + 1 month = {1}")
  @CsvSource({"2026-01-31, 2026-03-02", "2026-10-05, 2026-11-05", "2026-10-01, 2026-11-02"})
  void aTermEndingOnAFreeDayRolls(LocalDate from, LocalDate end) {
    assertThat(deadlines.monthFrom(from)).isEqualTo(end);
  }

  @ParameterizedTest(name = "served {0}: record at the earliest {1}")
  @CsvSource({"2026-10-05, 2026-11-13", "2026-10-01, 2026-11-10"})
  void nonContestIsRecordedEightDaysAfterTheMonth(LocalDate served, LocalDate earliest) {
    assertThat(deadlines.recordNonContestFrom(served)).isEqualTo(earliest);
  }

  @Test
  void theBelgianSummaryOrderHasTwoTimesFifteenDays() {
    LocalDate demand = LocalDate.of(2026, 10, 5);
    assertThat(deadlines.demandEnds(demand)).isEqualTo(LocalDate.of(2026, 10, 20));
    assertThat(deadlines.petitionBy(demand)).isEqualTo(LocalDate.of(2026, 11, 4));
  }

  @Test
  void theEuropeanOrderLeavesThirtyDays() {
    assertThat(deadlines.europeanOppositionBy(LocalDate.of(2026, 10, 2)))
        .isEqualTo(LocalDate.of(2026, 11, 2));
  }

  @Test
  void aClaimIsDeclaredWithinTwoMonthsOrFourFromAbroad() {
    LocalDate published = LocalDate.of(2026, 3, 10);
    assertThat(Deadlines.declareClaimBy(published, false)).isEqualTo(LocalDate.of(2026, 5, 10));
    assertThat(Deadlines.declareClaimBy(published, true)).isEqualTo(LocalDate.of(2026, 7, 10));
  }

  @ParameterizedTest
  @CsvSource({"8000.00, 950.00, 800.00", "8000.00, 640.00, 640.00", "333.33, 100.00, 33.33"})
  void iosTakesChargesUpToATenthOfThePrincipal(String principal, String charges, String taken) {
    assertThat(IosCap.claimable(Money.of(principal, "EUR"), Money.of(charges, "EUR")))
        .isEqualTo(Money.of(taken, "EUR"));
  }

  @ParameterizedTest
  @CsvSource({
    "BE_IOS, 8000.00, 950.00, 8800.00, 150.00",
    "BE_IOS, 8000.00, 640.00, 8640.00, 0.00",
    "BE_CITATION, 8000.00, 950.00, 8950.00, 0.00"
  })
  void whatIosDoesNotTakeIsLeftOutOfWhatIsAsked(
      Procedure procedure, String principal, String charges, String asked, String leftOut) {
    CourtClaim claim =
        CourtClaim.of(procedure, Money.of(principal, "EUR"), Money.of(charges, "EUR"));
    assertThat(claim.total()).isEqualTo(Money.of(asked, "EUR"));
    assertThat(claim.leftOut()).isEqualTo(Money.of(leftOut, "EUR"));
  }

  /** DE-15: ZPO 692, 699, 701; holidays of Germany. */
  @ParameterizedTest(name = "served {0}: {1} to {2}")
  @CsvSource({
    "2026-10-30, 2026-11-14, 2027-04-30",
    "2026-11-02, 2026-11-17, 2027-05-03",
    "2026-12-12, 2026-12-29, 2027-06-14",
    "2026-12-18, 2027-01-05, 2027-06-18"
  })
  void aGermanEnforcementOrderHasAWindow(LocalDate served, LocalDate from, LocalDate by) {
    Set<LocalDate> holidays =
        Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 26), LocalDate.of(2027, 1, 1));
    Deadlines german = new Deadlines(new WorkingDays(holidays::contains));

    assertThat(german.enforcementOrderFrom(served)).isEqualTo(from);
    assertThat(german.enforcementOrderBy(served)).isEqualTo(by);
  }

  /** LU-15: thirty days to contest. */
  @ParameterizedTest
  @CsvSource({"2026-10-12, 2026-11-12", "2026-11-05, 2026-12-08", "2026-11-24, 2026-12-25"})
  void aLuxembourgOrderBecomesATitleAfterThirtyDays(LocalDate notified, LocalDate from) {
    Deadlines luxembourg = new Deadlines(new WorkingDays(_ -> false));

    assertThat(luxembourg.europeanOppositionBy(notified).plusDays(1)).isEqualTo(from);
  }
}
