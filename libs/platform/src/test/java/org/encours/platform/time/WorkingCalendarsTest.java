package org.encours.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
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

  /**
   * The library fills what it finds after it has shown it; in a new process two runs ask at once.
   */
  @RepeatedTest(8)
  void whoAsksFirstAtTheSameMomentIsAnsweredToo() throws Exception {
    try (URLClassLoader process = anotherProcess();
        ExecutorService asking = Executors.newFixedThreadPool(4)) {
      Object calendars =
          process.loadClass(WorkingCalendars.class.getName()).getConstructor().newInstance();
      CyclicBarrier together = new CyclicBarrier(4);
      List<Future<Object>> answers = new ArrayList<>();
      for (String country : List.of("BE", "FR", "DE", "LU")) {
        answers.add(asking.submit(() -> isWorkingDay(process, calendars, country, together)));
      }
      for (Future<Object> answer : answers) {
        assertThat(answer.get()).isEqualTo(false);
      }
    }
  }

  /** Classes of its own, as nobody has used them yet. */
  private static URLClassLoader anotherProcess() {
    URL[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(WorkingCalendarsTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String place) {
    try {
      return Path.of(place).toUri().toURL();
    } catch (MalformedURLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object isWorkingDay(
      ClassLoader process, Object calendars, String country, CyclicBarrier together)
      throws Exception {
    Thread.currentThread().setContextClassLoader(process);
    Object days = calendars.getClass().getMethod("of", String.class).invoke(calendars, country);
    together.await();
    return days.getClass()
        .getMethod("isWorkingDay", LocalDate.class)
        .invoke(days, LocalDate.parse("2026-12-25"));
  }
}
