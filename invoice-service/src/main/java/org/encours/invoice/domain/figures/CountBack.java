package org.encours.invoice.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Days of sales outstanding by the count-back method: receivables are taken off the newest month's
 * sales first; each month used up adds its days, the last one its share of them.
 *
 * @param days scale 2
 * @param moreThan receivables exceed all sales known: the true value is higher
 */
public record CountBack(BigDecimal days, boolean moreThan) {

  /**
   * @param newestFirst months with their sales, the newest first
   */
  public static CountBack of(BigDecimal receivables, List<MonthSales> newestFirst) {
    BigDecimal left = receivables;
    BigDecimal days = BigDecimal.ZERO;
    for (MonthSales month : newestFirst) {
      if (left.signum() <= 0) {
        break;
      }
      if (left.compareTo(month.sales()) < 0) {
        BigDecimal share =
            left.multiply(BigDecimal.valueOf(month.days()))
                .divide(month.sales(), 10, RoundingMode.HALF_UP);
        return new CountBack(days.add(share).setScale(2, RoundingMode.HALF_UP), false);
      }
      left = left.subtract(month.sales());
      days = days.add(BigDecimal.valueOf(month.days()));
    }
    return new CountBack(days.setScale(2, RoundingMode.HALF_UP), left.signum() > 0);
  }
}
