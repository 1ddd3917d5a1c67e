package org.encours.collections.domain.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.encours.collections.domain.court.Interruption.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrescriptionTest {

  private static final Prescription FR_TRADE =
      new Prescription(LocalDate.of(2021, 11, 30), Limitation.FR_TRADE);

  /** Ends on 2026-12-31. */
  private static final Prescription BE_ENDING_2026 =
      new Prescription(LocalDate.of(2016, 12, 31), Limitation.BE_CONTRACT);

  private static Interruption act(Kind kind, String on) {
    return new Interruption(kind, LocalDate.parse(on));
  }

  @ParameterizedTest(name = "{0} from {1} ends {2}")
  @CsvSource({
    "FR_TRADE,    2021-11-30, 2026-11-30",
    "FR_CONSUMER, 2024-11-22, 2026-11-22",
    "BE_CONTRACT, 2016-11-21, 2026-11-21",
    "FR_CARRIAGE, 2025-11-21, 2026-11-21",
    "BE_PERIODIC, 2021-11-21, 2026-11-21",
    "BE_CONSUMER_GOODS, 2025-11-21, 2026-11-21",
    "BE_HEALTHCARE, 2024-11-21, 2026-11-21",
    "BE_HOSPITALITY, 2026-05-21, 2026-11-21",
    "BE_INSURANCE, 2023-11-21, 2026-11-21",
  })
  void aClaimDiesWithItsPeriod(String limitation, LocalDate start, LocalDate end)
      throws ReflectiveOperationException {
    Limitation law = (Limitation) Limitation.class.getField(limitation).get(null);
    assertThat(new Prescription(start, law).end(List.of())).isEqualTo(end);
  }

  /** NL-16, DE-17, LU-17, law 68-1250; the act, its day, and the last day after it. */
  @ParameterizedTest(name = "{0} due {1}, {2} on {3}: {4}")
  @CsvSource({
    "NL_CONTRACT,      2021-03-31,                   ,           , 2026-03-31",
    "NL_CONTRACT,      2021-03-31, REGISTERED_LETTER, 2026-03-20, 2031-03-20",
    "NL_CONSUMER_SALE, 2024-10-15, REGISTERED_LETTER, 2026-09-01, 2028-09-01",
    "DE_REGULAR,       2023-05-10,                   ,           , 2026-12-31",
    "DE_REGULAR,       2023-05-10, PART_PAYMENT,      2025-04-15, 2028-04-15",
    "DE_REGULAR,       2023-05-10, PART_PAYMENT,      2023-06-15, 2026-12-31",
    "DE_REGULAR,       2023-05-10, REGISTERED_LETTER, 2026-11-30, 2026-12-31",
    "DE_REGULAR,       2023-05-10, ORDER_SERVED,      2026-12-30, 2027-06-30",
    "LU_COMMERCIAL,    2016-11-20, REGISTERED_LETTER, 2026-11-01, 2026-11-20",
    "LU_COMMERCIAL,    2016-11-20, ORDER_SERVED,      2026-11-01, 2036-11-01",
    "FR_PUBLIC_BODY,   2021-12-01,                   ,           , 2025-12-31",
    "FR_PUBLIC_BODY,   2021-12-01, REGISTERED_LETTER, 2025-06-01, 2029-12-31",
    "FR_TRADE,         2024-11-22, TITLE,             2026-05-04, 2036-05-04",
    "BE_PERIODIC,      2021-11-21, TITLE,             2026-05-04, 2036-05-04"
  })
  void eachLawHasItsOwnTimeAndItsOwnActs(
      String limitation, LocalDate due, Kind kind, LocalDate on, LocalDate end)
      throws ReflectiveOperationException {
    Limitation law = (Limitation) Limitation.class.getField(limitation).get(null);

    assertThat(
            new Prescription(law.start(null, due), law)
                .end(kind == null ? List.of() : List.of(new Interruption(kind, on))))
        .isEqualTo(end);
  }

  @Test
  void noTimeRunsWhileASuitGoesOn() {
    assertThat(FR_TRADE.end(List.of(act(Kind.SUIT_PENDING, "2022-03-10"))))
        .isEqualTo(Prescription.NO_END);
  }

  @Test
  void anAcknowledgmentRestartsTheWholePeriod() {
    assertThat(FR_TRADE.end(List.of(act(Kind.ACKNOWLEDGMENT, "2025-03-10"))))
        .isEqualTo(LocalDate.of(2030, 3, 10));
  }

  @ParameterizedTest
  @EnumSource(names = {"PART_PAYMENT", "COURT_CLAIM", "ORDER_SERVED", "SEIZURE"})
  void soDoPaymentClaimServiceAndSeizure(Kind kind) {
    assertThat(FR_TRADE.end(List.of(act(kind, "2025-03-10")))).isEqualTo(LocalDate.of(2030, 3, 10));
  }

  @ParameterizedTest
  @EnumSource(names = {"REGISTERED_LETTER", "LAWYER_NOTICE", "BAILIFF_PAYMENT_ORDER"})
  void noLetterInterruptsInFrance(Kind kind) {
    assertThat(FR_TRADE.end(List.of(act(kind, "2025-03-10"))))
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @Test
  void whatIsPrescribedIsNotRevived() {
    assertThat(FR_TRADE.end(List.of(act(Kind.ACKNOWLEDGMENT, "2026-12-01"))))
        .isEqualTo(LocalDate.of(2026, 11, 30));
  }

  @ParameterizedTest(name = "lawyer's notice of {0}: ends {1}")
  @CsvSource({"2026-11-15, 2027-11-15", "2020-05-01, 2026-12-31", "2027-01-01, 2026-12-31"})
  void aBelgianLawyersNoticeGivesAYearAtMost(String notice, LocalDate end) {
    assertThat(BE_ENDING_2026.end(List.of(act(Kind.LAWYER_NOTICE, notice)))).isEqualTo(end);
  }

  @Test
  void itWorksOnce() {
    assertThat(
            BE_ENDING_2026.end(
                List.of(
                    act(Kind.LAWYER_NOTICE, "2027-11-01"), act(Kind.LAWYER_NOTICE, "2026-11-15"))))
        .isEqualTo(LocalDate.of(2027, 11, 15));
  }

  @Test
  void aPlainRegisteredLetterDoesNotInterruptInBelgiumEither() {
    assertThat(BE_ENDING_2026.end(List.of(act(Kind.REGISTERED_LETTER, "2026-11-15"))))
        .isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @Test
  void alertsComeAt180And90And30Days() {
    assertThat(FR_TRADE.alerts(List.of()))
        .containsExactly(
            LocalDate.of(2026, 11, 30).minus(Period.ofDays(180)),
            LocalDate.of(2026, 9, 1),
            LocalDate.of(2026, 10, 31));
  }
}
