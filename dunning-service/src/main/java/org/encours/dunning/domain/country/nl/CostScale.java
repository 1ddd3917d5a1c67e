package org.encours.dunning.domain.country.nl;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.encours.kernel.Money;

/**
 * Costs of collection out of court by the Dutch scale (Besluit vergoeding voor buitengerechtelijke
 * incassokosten, art. 2): 15 % of the first 2,500; 10 % of the next 2,500; 5 % of the next 5,000; 1
 * % of the next 190,000; 0.5 % above; at least 40, at most 6,775. On the principal only. With VAT
 * where the creditor cannot recover it (art. 2 lid 3).
 */
public final class CostScale {

  private static final BigDecimal LEAST = new BigDecimal("40");
  private static final BigDecimal MOST = new BigDecimal("6775");
  private static final BigDecimal VAT = new BigDecimal("0.21");

  private record Band(long width, String percent) {}

  private static final Band[] BANDS = {
    new Band(2_500, "15"),
    new Band(2_500, "10"),
    new Band(5_000, "5"),
    new Band(190_000, "1"),
    new Band(Long.MAX_VALUE, "0.5")
  };

  private CostScale() {}

  public static Money of(Money principal, boolean creditorDeductsVat) {
    Money net = net(principal);
    return creditorDeductsVat ? net : net.plus(vat(net));
  }

  private static Money net(Money principal) {
    BigDecimal left = principal.amount();
    BigDecimal sum = BigDecimal.ZERO;
    for (Band band : BANDS) {
      BigDecimal part = left.min(BigDecimal.valueOf(band.width()));
      sum = sum.add(part.multiply(new BigDecimal(band.percent())).movePointLeft(2));
      left = left.subtract(part);
    }
    return Money.rounded(sum.max(LEAST).min(MOST), principal.currency(), RoundingMode.DOWN);
  }

  private static Money vat(Money net) {
    return Money.rounded(net.amount().multiply(VAT), net.currency(), RoundingMode.DOWN);
  }
}
