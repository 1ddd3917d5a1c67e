package org.encours.collections.domain.route;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * The share of a claim that a route is expected to bring: a prior of the trade that gives way to
 * the book's own closed cases (posterior mean of a Beta prior worth {@value #PRIOR_CASES} cases).
 */
public record RecoveryRates(List<Experience> book) {

  private static final int PRIOR_CASES = 20;
  private static final BigDecimal MOST = new BigDecimal("0.95");

  /** Design values, young claim of a debtor of grade C; to be replaced by experience. */
  private static final Map<RouteKind, BigDecimal> BASE =
      Map.of(
          RouteKind.IN_HOUSE, new BigDecimal("0.25"),
          RouteKind.PAYMENT_PLAN, new BigDecimal("0.60"),
          RouteKind.AMICABLE, new BigDecimal("0.60"),
          RouteKind.CREDIT_INSURER, new BigDecimal("0.55"),
          RouteKind.JUDICIAL, new BigDecimal("0.65"),
          RouteKind.SALE, new BigDecimal("0.10"),
          RouteKind.WRITE_OFF, BigDecimal.ZERO);

  private static final Map<AgeBand, BigDecimal> AGE =
      Map.of(
          AgeBand.UP_TO_90, BigDecimal.ONE,
          AgeBand.UP_TO_180, new BigDecimal("0.85"),
          AgeBand.UP_TO_365, new BigDecimal("0.65"),
          AgeBand.OLDER, new BigDecimal("0.40"));

  private static final Map<String, BigDecimal> GRADE =
      Map.of(
          "A", new BigDecimal("1.15"),
          "B", new BigDecimal("1.05"),
          "C", BigDecimal.ONE,
          "D", new BigDecimal("0.80"),
          "E", new BigDecimal("0.55"));

  public RecoveryRates {
    book = List.copyOf(book);
  }

  /** Between 0 and 0.95, four decimals. */
  public BigDecimal expected(RouteKind route, AgeBand age, String grade) {
    BigDecimal prior =
        BASE.get(route)
            .multiply(AGE.get(age))
            .multiply(grade == null ? BigDecimal.ONE : GRADE.getOrDefault(grade, BigDecimal.ONE))
            .min(MOST);
    int cases = 0;
    BigDecimal shares = BigDecimal.ZERO;
    for (Experience seen : book) {
      if (seen.route() == route
          && seen.age() == age
          && (grade == null || grade.equals(seen.grade()))) {
        cases += seen.cases();
        shares = shares.add(seen.recoveredShares());
      }
    }
    return prior
        .multiply(BigDecimal.valueOf(PRIOR_CASES))
        .add(shares)
        .divide(BigDecimal.valueOf(PRIOR_CASES + (long) cases), 4, RoundingMode.HALF_UP);
  }
}
