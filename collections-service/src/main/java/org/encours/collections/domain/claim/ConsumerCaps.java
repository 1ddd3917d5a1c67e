package org.encours.collections.domain.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.encours.kernel.Money;

/**
 * The most that a clause may ask of a consumer in Belgium beside the debt itself (art. XIX.4 CEL,
 * from 2023-09-01). Dunning keeps to it when it makes a claim; it is stated here once more because
 * a collector has to check what it is given, whoever made it.
 */
public final class ConsumerCaps {

  private static final BigDecimal FLOOR = new BigDecimal("150");
  private static final BigDecimal MIDDLE = new BigDecimal("500");
  private static final BigDecimal MOST = new BigDecimal("2000");

  /** Half-years from 2023H2: percent per year of the law of 2 August 2002, by its first day. */
  private static final NavigableMap<LocalDate, BigDecimal> RATES =
      new TreeMap<>(
          Map.of(
              LocalDate.of(2023, 7, 1), new BigDecimal("12.0"),
              LocalDate.of(2024, 1, 1), new BigDecimal("12.5"),
              LocalDate.of(2024, 7, 1), new BigDecimal("12.5"),
              LocalDate.of(2025, 1, 1), new BigDecimal("11.5"),
              LocalDate.of(2025, 7, 1), new BigDecimal("10.5"),
              LocalDate.of(2026, 1, 1), new BigDecimal("10.5"),
              LocalDate.of(2026, 7, 1), new BigDecimal("10.5")));

  private ConsumerCaps() {}

  /**
   * Lump sum and costs together: 20 up to 150; 30 and a tenth of what exceeds 150 up to 500; above,
   * 65 and a twentieth of what exceeds 500, at most 2,000. Rounded down, as a limit that protects.
   *
   * @param due still owed, in euro, when the lump sum fell due
   */
  public static Money lumpSum(Money due) {
    BigDecimal amount = due.amount();
    BigDecimal most;
    if (amount.signum() <= 0) {
      most = BigDecimal.ZERO;
    } else if (amount.compareTo(FLOOR) <= 0) {
      most = BigDecimal.valueOf(20);
    } else if (amount.compareTo(MIDDLE) <= 0) {
      most = BigDecimal.valueOf(30).add(amount.subtract(FLOOR).movePointLeft(1));
    } else {
      BigDecimal twentieth = amount.subtract(MIDDLE).multiply(BigDecimal.valueOf(5));
      most = BigDecimal.valueOf(65).add(twentieth.movePointLeft(2)).min(MOST);
    }
    return Money.rounded(most, due.currency(), RoundingMode.DOWN);
  }

  /** Percent per year; empty for a half-year that is not known here, and never guessed. */
  public static Optional<BigDecimal> rate(LocalDate day) {
    Map.Entry<LocalDate, BigDecimal> half = RATES.floorEntry(day);
    return half == null || !day.isBefore(half.getKey().plusMonths(6))
        ? Optional.empty()
        : Optional.of(half.getValue());
  }

  /** First days of the half-years that are known, in order. */
  public static List<LocalDate> halfYears() {
    return List.copyOf(RATES.keySet());
  }
}
