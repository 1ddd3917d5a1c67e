package org.encours.collections.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.DAYS;

import java.time.LocalDate;
import org.encours.collections.domain.cases.CollectorNotice.Channel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wait after a collector's notice to a consumer in Belgium. */
class CollectorNoticeTest {

  @ParameterizedTest
  @CsvSource({
    "POST, 2023-09-18, 2023-10-04",
    "EMAIL, 2023-09-18, 2023-10-02",
    // Ascension on 14 May; the fourteenth day is a Sunday, and rolls
    "POST, 2026-05-12, 2026-06-01",
    "POST, 2026-10-30, 2026-11-17",
    "POST, 2026-11-20, 2026-12-08",
    "EMAIL, 2026-11-20, 2026-12-04",
    "POST, 2026-12-23, 2027-01-11",
    "EMAIL, 2026-12-24, 2027-01-07"
  })
  void fourteenDaysAreLeftToPay(Channel channel, LocalDate sent, LocalDate lastFreeDay) {
    CollectorNotice notice = CollectorNotice.sent(sent, channel, DAYS);
    assertThat(notice.lastFreeDay()).isEqualTo(lastFreeDay);
    assertThat(notice.over(lastFreeDay)).isFalse();
    assertThat(notice.over(lastFreeDay.plusDays(1))).isTrue();
  }
}
