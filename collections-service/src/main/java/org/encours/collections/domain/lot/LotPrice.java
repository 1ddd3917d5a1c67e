package org.encours.collections.domain.lot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.encours.kernel.Money;

/** What each debt of a lot is sold for, when one price was agreed for all. */
public final class LotPrice {

  private LotPrice() {}

  /**
   * Divides a price in proportion to what is open. The shares add up to the price: the cents that
   * do not divide go where rounding down took most (largest remainder), the earlier debt first. No
   * share is above what is open as long as the price is not above the whole.
   *
   * @param open of each debt, more than nothing, in the price's currency
   */
  public static List<Money> divided(Money price, List<Money> open) {
    BigDecimal whole = open.stream().reduce(Money::plus).orElseThrow().amount();
    List<Money> shares = new ArrayList<>();
    for (Money debt : open) {
      BigDecimal exact =
          debt.amount().multiply(price.amount()).divide(whole, 20, RoundingMode.DOWN);
      shares.add(Money.rounded(exact, price.currency(), RoundingMode.DOWN));
    }
    BigDecimal left = price.minus(shares.stream().reduce(Money::plus).orElseThrow()).amount();
    BigDecimal cent = BigDecimal.ONE.movePointLeft(price.currency().getDefaultFractionDigits());
    Comparator<Integer> mostLost =
        Comparator.comparing(i -> lost(price, whole, open.get(i), shares.get(i)));
    IntStream.range(0, open.size())
        .boxed()
        .sorted(mostLost.reversed())
        .limit(left.divide(cent, RoundingMode.UNNECESSARY).longValueExact())
        .forEach(i -> shares.set(i, shares.get(i).plus(new Money(cent, price.currency()))));
    return List.copyOf(shares);
  }

  /** What rounding took from a share, times the whole so that it is exact. */
  private static BigDecimal lost(Money price, BigDecimal whole, Money debt, Money share) {
    return debt.amount().multiply(price.amount()).subtract(share.amount().multiply(whole));
  }
}
