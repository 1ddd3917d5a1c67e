package org.encours.dunning.domain.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One published rate and the days it holds for, both included.
 *
 * @param percent per year, simple interest
 * @param source who published it
 */
public record Rate(
    RateSeries series,
    LocalDate from,
    LocalDate to,
    BigDecimal percent,
    Certainty certainty,
    String source) {

  /** How sure the value is; a claim shows it, a lawyer confirms what is not official. */
  public enum Certainty {
    OFFICIAL,
    PUBLISHED,
    SECOND_HAND,
    DERIVED,
    UNCONFIRMED,
    /** Reckoned by the law's own formula until it is published: the claim says so. */
    PROVISIONAL
  }

  private static final int COLUMNS = 6;

  /**
   * Reads {@code series,from,to,percent,certainty,"source"}, as files with rates hold one a line.
   */
  public static Rate ofLine(String line) {
    String[] columns = line.split(",", COLUMNS);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("a rate has " + COLUMNS + " columns: " + line);
    }
    return new Rate(
        RateSeries.valueOf(columns[0]),
        LocalDate.parse(columns[1]),
        LocalDate.parse(columns[2]),
        new BigDecimal(columns[3]),
        Certainty.valueOf(columns[4]),
        columns[5].replace("\"", ""));
  }
}
