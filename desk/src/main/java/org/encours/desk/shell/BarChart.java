package org.encours.desk.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns, each of parts laid on each other; drawn by the server, with a table of the same figures
 * beneath it on the page. Values below zero hang under the line.
 *
 * @param bars ready to be drawn in a field of 600 by 160
 * @param zero where the line of zero runs
 */
public record BarChart(List<Bar> bars, int zero) {

  private static final int WIDTH = 600;
  private static final int TOP = 10;
  private static final int HEIGHT = 130;

  /**
   * @param series which colour, from 0
   * @param label below the column; only on its first part
   */
  public record Bar(int x, int y, int width, int height, int series, String label, int middle) {}

  /** A column with the values of its parts. */
  public record Column(String label, List<BigDecimal> parts) {}

  public static BarChart of(List<Column> columns) {
    BigDecimal most = BigDecimal.ONE;
    BigDecimal least = BigDecimal.ZERO;
    for (Column column : columns) {
      most = most.max(sum(column, true));
      least = least.min(sum(column, false));
    }
    BigDecimal unit = new BigDecimal(HEIGHT).divide(most.subtract(least), 10, RoundingMode.HALF_UP);
    int zero = TOP + height(most, unit);
    int step = Math.max(1, WIDTH / Math.max(1, columns.size()));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      int up = zero;
      int down = zero;
      for (int part = 0; part < column.parts().size(); part++) {
        BigDecimal value = column.parts().get(part);
        int tall = height(value.abs(), unit);
        boolean above = value.signum() >= 0;
        up -= above ? tall : 0;
        bars.add(
            new Bar(
                i * step + step / 8,
                above ? up : down,
                Math.max(1, step * 3 / 4),
                tall,
                part,
                part == 0 ? column.label() : "",
                i * step + step / 2));
        down += above ? 0 : tall;
      }
    }
    return new BarChart(List.copyOf(bars), zero);
  }

  private static BigDecimal sum(Column column, boolean above) {
    return column.parts().stream()
        .filter(value -> above == value.signum() >= 0)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static int height(BigDecimal value, BigDecimal unit) {
    return value.multiply(unit).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
