package org.encours.dunning.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.encours.dunning.domain.Holidays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeTermTest {

  @ParameterizedTest(name = "{0} {1} roll={2}")
  @CsvSource({
    "POST, 2023-09-18, false, 2023-09-21, 2023-10-04, 2023-10-05",
    "POST, 2023-09-18, true, 2023-09-21, 2023-10-04, 2023-10-05",
    "EMAIL, 2023-09-18, false, 2023-09-19, 2023-10-02, 2023-10-03",
    "EMAIL, 2023-09-18, true, 2023-09-19, 2023-10-02, 2023-10-03",
    "POST, 2026-05-12, false, 2026-05-18, 2026-05-31, 2026-06-01",
    "POST, 2026-05-12, true, 2026-05-18, 2026-06-01, 2026-06-02",
    "POST, 2026-10-30, false, 2026-11-04, 2026-11-17, 2026-11-18",
    "POST, 2026-10-30, true, 2026-11-04, 2026-11-17, 2026-11-18",
    "POST, 2026-11-20, false, 2026-11-25, 2026-12-08, 2026-12-09",
    "POST, 2026-11-20, true, 2026-11-25, 2026-12-08, 2026-12-09",
    "EMAIL, 2026-11-20, false, 2026-11-21, 2026-12-04, 2026-12-05",
    "EMAIL, 2026-11-20, true, 2026-11-21, 2026-12-04, 2026-12-05",
    "POST, 2026-12-23, false, 2026-12-29, 2027-01-11, 2027-01-12",
    "POST, 2026-12-23, true, 2026-12-29, 2027-01-11, 2027-01-12",
    "EMAIL, 2026-12-24, false, 2026-12-25, 2027-01-07, 2027-01-08",
    "EMAIL, 2026-12-24, true, 2026-12-25, 2027-01-07, 2027-01-08"
  })
  void theTermStartsByCarrierAndLastsFourteenDays(
      FreeTerm.Carrier carrier,
      LocalDate sent,
      boolean roll,
      LocalDate start,
      LocalDate lastFree,
      LocalDate chargeFrom) {
    FreeTerm term = FreeTerm.after(sent, carrier, Holidays.BELGIUM, roll);

    assertThat(term.start()).isEqualTo(start);
    assertThat(term.lastFreeDay()).isEqualTo(lastFree);
    assertThat(term.chargeFrom()).isEqualTo(chargeFrom);
  }
}
