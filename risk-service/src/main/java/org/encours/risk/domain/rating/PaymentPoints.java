package org.encours.risk.domain.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.behaviour.PortfolioRates;

/**
 * Points for how a debtor has paid: 25 for one that is never late down to −15 for one that always
 * is, by the probability that the next due amount is late; up to 39 less for how late; a little for
 * a trend and for a record long enough to rely on.
 */
final class PaymentPoints {

  private static final int PROVEN = 10;

  /** What a debtor without any record lacks against an average one that has shown its own. */
  private static final int UNPROVEN = 7;

  private static final BigDecimal DRIFT = BigDecimal.TEN;

  private PaymentPoints() {}

  /**
   * @param late probability that the next due amount is paid late
   * @param late30 probability that it is paid more than 30 days late
   */
  static List<Reason> of(
      PaymentRecord record, PortfolioRates portfolio, BigDecimal late, BigDecimal late30) {
    int rate = ofLate(record.lateRate(portfolio));
    if (record.known() == 0) {
      String text = "no invoice of this debtor has come due yet; it is rated as the average debtor";
      return List.of(new Reason("NO_HISTORY", text, ofLate(late) - UNPROVEN));
    }
    List<Reason> reasons = new ArrayList<>();
    String paidLate =
        "%d of %d due amounts were paid late".formatted(record.late(), record.known());
    reasons.add(new Reason("LATE_RATE", paidLate, rate));
    int veryLate = ofLate30(record.lateRate30(portfolio));
    String past30 = "%d of them by more than 30 days".formatted(record.late30());
    reasons.add(new Reason("VERY_LATE_RATE", past30, veryLate));
    int beyond = ofLate(late) + ofLate30(late30) - rate - veryLate;
    if (beyond != 0) {
      String text =
          "beyond what was counted, the model expects it late with a probability of %s %%";
      reasons.add(new Reason("FORECAST", text.formatted(percent(late)), beyond));
    }
    record.index().ifPresent(index -> reasons.add(promptness(record, index)));
    record.trend().ifPresent(trend -> reasons.add(trend(trend)));
    if (record.known() >= PROVEN) {
      String text = record.known() + " due amounts make the record reliable";
      reasons.add(new Reason("PROVEN", text, 3));
    }
    return reasons;
  }

  private static Reason promptness(PaymentRecord record, BigDecimal index) {
    int weight =
        index
            .subtract(BigDecimal.valueOf(80))
            .divide(new BigDecimal("2.5"), 0, RoundingMode.HALF_UP)
            .intValueExact();
    BigDecimal days = record.weightedDaysLate().orElse(BigDecimal.ZERO);
    String text =
        "weighted by amount it pays %s days %s the due date, payment index %s"
            .formatted(
                days.abs().toPlainString(),
                days.signum() > 0 ? "after" : "before",
                index.toPlainString());
    return new Reason("DAYS_LATE", text, weight);
  }

  private static Reason trend(BigDecimal trend) {
    boolean slower = trend.compareTo(DRIFT) > 0;
    boolean sooner = trend.compareTo(DRIFT.negate()) < 0;
    String text =
        "in the last 90 days it paid %s days %s than before"
            .formatted(trend.abs().toPlainString(), slower ? "later" : "earlier");
    return new Reason(slower ? "SLOWING" : "IMPROVING", text, slower ? -6 : sooner ? 3 : 0);
  }

  private static int ofLate(BigDecimal late) {
    return rounded(late.multiply(new BigDecimal("-40")).add(new BigDecimal("25")));
  }

  private static int ofLate30(BigDecimal late30) {
    return rounded(late30.multiply(BigDecimal.valueOf(-15)));
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private static int rounded(BigDecimal points) {
    return points.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
