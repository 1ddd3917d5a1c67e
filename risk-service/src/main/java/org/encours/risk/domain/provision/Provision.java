package org.encours.risk.domain.provision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.encours.kernel.Money;

/** What is expected to be lost of the open claims in one currency, age by age. */
public record Provision(List<Line> lines, Money gross, Money loss) {

  /**
   * @param percent of the gross that is expected to be lost
   */
  public record Line(Age age, Money gross, BigDecimal percent, Money loss) {}

  /** Each loss rounded half up to the currency's cent. */
  public static Provision of(Map<Age, Money> gross, LossRates rates) {
    Money zero = Money.zero(gross.values().iterator().next().currency());
    List<Line> lines =
        Arrays.stream(Age.values())
            .map(age -> line(age, gross.getOrDefault(age, zero), rates.percent().get(age)))
            .toList();
    return new Provision(
        lines,
        lines.stream().map(Line::gross).reduce(zero, Money::plus),
        lines.stream().map(Line::loss).reduce(zero, Money::plus));
  }

  private static Line line(Age age, Money gross, BigDecimal percent) {
    BigDecimal loss = gross.amount().multiply(percent).movePointLeft(2);
    return new Line(
        age, gross, percent, Money.rounded(loss, gross.currency(), RoundingMode.HALF_UP));
  }
}
