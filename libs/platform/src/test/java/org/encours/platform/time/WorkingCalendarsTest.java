package org.encours.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library's holidays are those of the law, day by day for a whole year. */
class WorkingCalendarsTest {

  @ParameterizedTest
  @CsvSource({
    "BE, 01-01 04-06 05-01 05-14 05-25 07-21 08-15 11-01 11-11 12-25",
    "FR, 01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"
  })
  void onTheLegalHolidaysOf2026NobodyWorks(String country, String holidays) {
    var calendar = new WorkingCalendars().of(country);
    LocalDate first = LocalDate.parse("2026-01-01");
    Set<LocalDate> legal =
        Arrays.stream(holidays.split(" "))
            .map(day -> LocalDate.parse("2026-" + day))
            .collect(Collectors.toSet());
    assertThat(first.datesUntil(first.plusYears(1)).filter(WorkingCalendarsTest::isWeekday))
        .allSatisfy(day -> assertThat(calendar.isWorkingDay(day)).isEqualTo(!legal.contains(day)));
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().getValue() <= 5;
  }
}
