package org.encours.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.encours.desk.shell.BarChart.Column;
import org.junit.jupiter.api.Test;

class BarChartTest {

  @Test
  void theTallestColumnFillsTheField() {
    BarChart chart = BarChart.of(List.of(column("a", 50), column("b", 100)));
    assertThat(chart.bars()).extracting(BarChart.Bar::height).containsExactly(65, 130);
    assertThat(chart.zero()).isEqualTo(140);
  }

  @Test
  void whatIsBelowZeroHangsUnderTheLine() {
    BarChart chart = BarChart.of(List.of(column("late", 30), column("early", -10)));
    BarChart.Bar early = chart.bars().getLast();
    assertThat(early.y()).isEqualTo(chart.zero());
    assertThat(early.height()).isEqualTo(33);
  }

  @Test
  void partsLieOnEachOther() {
    BarChart chart =
        BarChart.of(List.of(new Column("a", List.of(BigDecimal.TEN, BigDecimal.valueOf(30)))));
    assertThat(chart.bars().get(1).y() + chart.bars().get(1).height())
        .isEqualTo(chart.bars().get(0).y());
  }

  @Test
  void nothingIsDrawnOfNothing() {
    assertThat(BarChart.of(List.of()).bars()).isEmpty();
  }

  private static Column column(String label, int value) {
    return new Column(label, List.of(BigDecimal.valueOf(value)));
  }
}
