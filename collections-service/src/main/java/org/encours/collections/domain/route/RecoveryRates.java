package org.encours.collections.domain.route;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.encours.collections.domain.agency.AgencyId;

/**
 * The share of a claim that a route is expected to bring: a prior of the trade that gives way to
 * the book's own closed cases (posterior mean of a Beta prior worth {@value #PRIOR_CASES} cases).
 */
public record RecoveryRates(List<Experience> book, List<AgencyExperience> agencies) {

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
    agencies = List.copyOf(agencies);
  }

  /** Where no agency has worked a case to its end yet. */
  public RecoveryRates(List<Experience> book) {
    this(book, List.of());
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
    return posterior(prior, cases, shares);
  }

  /**
   * What an agency is expected to bring amicably: the rate of the book for this age and grade,
   * worth {@value #PRIOR_CASES} cases, which gives way to its own cases. A few lucky ones do not
   * make an agency the best.
   */
  public AgencyRate expected(AgencyId agency, AgeBand age, String grade) {
    BigDecimal ofAll = expected(RouteKind.AMICABLE, age, grade);
    int cases = 0;
    BigDecimal shares = BigDecimal.ZERO;
    for (AgencyExperience seen : agencies) {
      if (seen.agency().equals(agency)
          && seen.age() == age
          && (grade == null || grade.equals(seen.grade()))) {
        cases += seen.cases();
        shares = shares.add(seen.recoveredShares());
      }
    }
    BigDecimal own =
        cases == 0 ? null : shares.divide(BigDecimal.valueOf(cases), 4, RoundingMode.HALF_UP);
    return new AgencyRate(posterior(ofAll, cases, shares), ofAll, cases, own);
  }

  private static BigDecimal posterior(BigDecimal prior, int cases, BigDecimal shares) {
    return prior
        .multiply(BigDecimal.valueOf(PRIOR_CASES))
        .add(shares)
        .divide(BigDecimal.valueOf(PRIOR_CASES + (long) cases), 4, RoundingMode.HALF_UP);
  }
}
