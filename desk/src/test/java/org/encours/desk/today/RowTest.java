package org.encours.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.encours.desk.shell.Sentence;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;

class RowTest {

  @Test
  void aCourtsDeadlineComesBeforeACallAndTheOlderBeforeTheYounger() {
    Row old = row("CALL", "2026-03-01", "10.00");
    Row young = row("CALL", "2026-03-20", "90.00");
    Row court = row("CASE", "2026-03-25", "1.00");
    assertThat(TodayPage.of(List.of(young, old, court), "", List.of()).rows())
        .containsExactly(court, old, young);
  }

  @Test
  void ofTwoThatWaitAsLongTheOneThatWeighsMoreComesFirst() {
    Row small = row("CALL", "2026-03-01", "10.00");
    Row large = row("CALL", "2026-03-01", "20.00");
    assertThat(TodayPage.of(List.of(small, large), "", List.of()).rows())
        .containsExactly(large, small);
  }

  @Test
  void aFilterKeepsTheCountsOfAll() {
    TodayPage page =
        TodayPage.of(
            List.of(row("CALL", "2026-03-01", "1.00"), row("CASE", "2026-03-01", "1.00")),
            "CALL",
            List.of());
    assertThat(page.rows()).hasSize(1);
    assertThat(page.total()).isEqualTo(2);
  }

  private static Row row(String kind, String since, String amount) {
    return new Row(
        kind,
        "C-1",
        "",
        LocalDate.parse(since),
        new Sentence("", Map.of(), ""),
        Money.of(amount, "EUR"),
        "",
        "/",
        "open");
  }
}
