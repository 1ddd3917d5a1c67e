package org.encours.risk.domain.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.encours.risk.domain.behaviour.Incidents;
import org.encours.risk.domain.behaviour.Position;

/** Points a debtor loses by what is overdue now and by what went wrong in the past year. */
final class ConductPoints {

  private static final BigDecimal TRIFLING_SHARE = new BigDecimal("0.05");

  private ConductPoints() {}

  static List<Reason> of(Position position, Incidents incidents) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(overdue(position));
    reasons.add(oldest(position));
    count(reasons, "BROKEN_PROMISES", "promise to pay broken", incidents.brokenPromises(), 6, 18);
    count(reasons, "REVERSALS", "payment bounced or reversed", incidents.reversals(), 8, 16);
    count(reasons, "WRITE_OFFS", "invoice written off", incidents.writeOffs(), 25, 50);
    count(reasons, "UNFOUNDED_DISPUTES", "unfounded dispute", incidents.rejectedDisputes(), 3, 9);
    String beyond = "reminder needed in half a year beyond the first";
    count(reasons, "REMINDERS", beyond, incidents.reminders() - 1, 1, 5);
    return reasons;
  }

  private static Reason overdue(Position position) {
    int points =
        position
            .overdueShare()
            .multiply(BigDecimal.valueOf(-10))
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact();
    String text =
        "%s of the %s open is past due".formatted(position.overdue(), position.exposure());
    return new Reason("OVERDUE", text, points);
  }

  /** A forgotten trifle grows old without saying much. */
  private static Reason oldest(Position position) {
    boolean matters = position.overdueShare().compareTo(TRIFLING_SHARE) > 0;
    int days = matters ? position.oldestOverdueDays() : 0;
    int points = days > 90 ? -20 : days > 60 ? -14 : days > 30 ? -8 : days > 10 ? -3 : 0;
    return new Reason(
        "OLD_OVERDUE", "the oldest open amount is " + days + " days past due", points);
  }

  private static void count(
      List<Reason> reasons, String code, String what, int times, int each, int most) {
    if (times > 0) {
      reasons.add(new Reason(code, times + " × " + what, -Math.min(most, times * each)));
    }
  }
}
