package org.encours.invoice.domain.terms;

import java.math.BigDecimal;
import java.util.Optional;
import org.encours.invoice.domain.input.Violations;
import org.encours.kernel.Money;

/**
 * What the clauses on late payment come to. Without figures a clause means what the law allows.
 *
 * @param interestPercent agreed interest, per cent a year
 * @param penaltyPercent agreed indemnity, per cent of what is still due
 * @param penaltyMinimum the least indemnity, however little is due
 */
public record AgreedFigures(
    Optional<BigDecimal> interestPercent,
    Optional<BigDecimal> penaltyPercent,
    Optional<Money> penaltyMinimum) {

  public static final AgreedFigures NONE =
      new AgreedFigures(Optional.empty(), Optional.empty(), Optional.empty());

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  public void check(
      String path, boolean interestClause, boolean penaltyClause, Violations violations) {
    interestPercent.ifPresent(
        percent -> percent(path + ".interestPercent", percent, interestClause, violations));
    penaltyPercent.ifPresent(
        percent -> percent(path + ".penaltyPercent", percent, penaltyClause, violations));
    penaltyMinimum.ifPresent(
        least ->
            violations.require(
                least.isPositive() && penaltyPercent.isPresent(),
                path + ".penaltyMinimum",
                "must be positive, and go with a penaltyPercent"));
  }

  private static void percent(
      String path, BigDecimal percent, boolean clause, Violations violations) {
    violations.require(
        percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0 && percent.scale() <= DECIMALS,
        path,
        "must be between 0 and 100, with at most 4 decimals");
    violations.require(clause, path, "needs its clause to have been accepted");
  }
}
