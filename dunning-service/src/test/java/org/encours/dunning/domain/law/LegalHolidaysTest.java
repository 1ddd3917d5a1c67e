package org.encours.dunning.domain.law;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.encours.dunning.domain.Holidays;
import org.encours.kernel.WorkingDays;
import org.encours.platform.time.WorkingCalendars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendars in use, against lists and against a computation of our own. */
class LegalHolidaysTest {

  private final WorkingCalendars calendars = new WorkingCalendars();

  @ParameterizedTest
  @CsvSource({
    "BE, 01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25",
    "FR, 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25",
    "NL, 01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26",
    "DE, 01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26",
    "LU, 01-01 04-06 05-01 05-09 05-14 05-25 06-23 08-15 11-01 12-25 12-26"
  })
  void theHolidaysOf2026AreTheOnesOfTheLaw(String country, String days) {
    WorkingDays calendar = calendars.of(country);
    List<LocalDate> law =
        Stream.of(days.split(" ")).map(day -> LocalDate.parse("2026-" + day)).toList();

    assertThat(law).allMatch(calendar.holiday());
    // The library also names Easter and Whit Sunday, which no term can feel.
    assertThat(days(2026).filter(day -> day.getDayOfWeek() != SUNDAY).filter(calendar.holiday()))
        .allMatch(law::contains);
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030})
  void everyYearAgreesWithTheComputus(int year) {
    assertThat(days(year).filter(calendars.of("BE")::isWorkingDay))
        .containsExactlyElementsOf(days(year).filter(Holidays.BELGIUM::isWorkingDay).toList());
    assertThat(days(year).filter(calendars.of("FR")::isWorkingDay))
        .containsExactlyElementsOf(days(year).filter(Holidays.FRANCE::isWorkingDay).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 04-09, 04-10, 05-18, 05-29",
    "2024, 03-31, 04-01, 05-09, 05-20",
    "2025, 04-20, 04-21, 05-29, 06-09",
    "2026, 04-05, 04-06, 05-14, 05-25",
    "2027, 03-28, 03-29, 05-06, 05-17",
    "2028, 04-16, 04-17, 05-25, 06-05",
    "2029, 04-01, 04-02, 05-10, 05-21",
    "2030, 04-21, 04-22, 05-30, 06-10"
  })
  void theMovableFeastsFallOnTheirDays(
      int year, String easter, String easterMonday, String ascension, String whitMonday) {
    assertThat(Holidays.easter(year)).isEqualTo(LocalDate.parse(year + "-" + easter));
    for (String feast : List.of(easterMonday, ascension, whitMonday)) {
      LocalDate day = LocalDate.parse(year + "-" + feast);
      assertThat(calendars.of("BE").isWorkingDay(day)).as("BE %s", day).isFalse();
      assertThat(calendars.of("FR").isWorkingDay(day)).as("FR %s", day).isFalse();
    }
  }

  private static Stream<LocalDate> days(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return first.datesUntil(first.plusYears(1));
  }
}
