package org.encours.invoice.adapter.in.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.encours.invoice.application.view.AgedBalances;
import org.encours.invoice.domain.figures.AgeBucket;
import org.encours.invoice.domain.figures.AgeingFlow;
import org.encours.invoice.domain.figures.ExpectedLoss;
import org.encours.kernel.Money;

/**
 * The loss to be expected of one currency.
 *
 * @param rates POLICY where the committee set them, BOOK where they follow from past invoices
 * @param loss over all ages
 */
record ProvisionResponse(String currency, String rates, Money gross, Money loss, List<Age> ages) {

  /**
   * @param rate percent; null where no past invoice reached that age
   */
  record Age(String age, Money gross, BigDecimal rate, Money loss) {}

  static ProvisionResponse set(AgedBalances.Line line, Map<AgeBucket, BigDecimal> rates) {
    return of(line, "POLICY", rates);
  }

  static ProvisionResponse derived(AgedBalances.Line line, AgeingFlow flow, BigDecimal outlook) {
    return of(line, "BOOK", flow.rates(outlook));
  }

  private static ProvisionResponse of(
      AgedBalances.Line line, String origin, Map<AgeBucket, BigDecimal> rates) {
    Map<AgeBucket, Money> gross = new EnumMap<>(AgeBucket.class);
    gross.put(AgeBucket.NOT_DUE, line.notDue());
    gross.put(AgeBucket.D1_30, line.d1_30());
    gross.put(AgeBucket.D31_60, line.d31_60());
    gross.put(AgeBucket.D61_90, line.d61_90());
    gross.put(AgeBucket.D90_PLUS, line.d90plus());
    Map<AgeBucket, BigDecimal> amounts = new EnumMap<>(AgeBucket.class);
    gross.forEach((age, money) -> amounts.put(age, money.amount()));
    Map<AgeBucket, BigDecimal> losses =
        ExpectedLoss.of(amounts, rates, line.notDue().currency().getDefaultFractionDigits());
    List<Age> ages = new ArrayList<>();
    Money total = Money.of("0", line.currency());
    for (AgeBucket age : AgeBucket.values()) {
      Money loss = Money.rounded(losses.get(age), line.notDue().currency(), RoundingMode.HALF_UP);
      total = total.plus(loss);
      ages.add(new Age(age.wireName(), gross.get(age), rates.get(age), loss));
    }
    return new ProvisionResponse(line.currency(), origin, line.total(), total, ages);
  }
}
