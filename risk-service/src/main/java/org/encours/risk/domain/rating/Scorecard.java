package org.encours.risk.domain.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Incidents;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.behaviour.Portfolio;
import org.encours.risk.domain.behaviour.Position;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.encours.risk.domain.solvency.Zone;

/**
 * An additive scorecard: {@link #BASE} plus the weights of the reasons, held within 0 and 100, so
 * that every point can be traced to a fact.
 *
 * <p>The payment record weighs most: 25 points for a debtor that is never late down to −15 for one
 * that always is, by the smoothed late rate, and up to 39 more for how late. Lateness is not
 * insolvency: who pays every invoice three weeks late is a D, which still buys against a deposit; E
 * is left to those who pay months late, break their word, or are failing. Incidents and solvency
 * correct the record; public events cap it.
 */
public final class Scorecard {

  /** Change it with any rule below: assessments name the version that made them. */
  public static final String VERSION = "scorecard-1";

  /** The score before anything is known. */
  public static final int BASE = 60;

  private static final int PROVEN = 10;
  private static final BigDecimal TRIFLING_SHARE = new BigDecimal("0.05");

  /** What a debtor without any record lacks against an average one that has shown its own. */
  private static final int UNPROVEN = 7;

  private Scorecard() {}

  /** Rates a debtor by its behaviour, against what the portfolio does, and its last report. */
  public static Rating rate(
      Behaviour behaviour, Portfolio portfolio, Optional<SolvencyReport> solvency) {
    List<Reason> reasons = new ArrayList<>();
    payment(behaviour.record(), portfolio, reasons);
    position(behaviour.position(), reasons);
    incidents(behaviour.incidents(), reasons);
    solvency
        .flatMap(report -> report.zoneOn(behaviour.asOf()))
        .ifPresent(zone -> zone(zone, reasons));
    solvency.ifPresent(report -> publicEvents(report, reasons));
    reasons.removeIf(reason -> reason.weight() == 0 && !reason.code().equals("NO_HISTORY"));
    reasons.sort(Comparator.comparingInt((Reason reason) -> -Math.abs(reason.weight())));
    int score = total(reasons);
    return new Rating(
        score,
        Grade.ofScore(score),
        behaviour.record().lateRate30(portfolio),
        behaviour.record().expectedDaysLate(portfolio),
        reasons,
        VERSION);
  }

  private static void payment(PaymentRecord record, Portfolio portfolio, List<Reason> reasons) {
    BigDecimal rate = record.lateRate(portfolio);
    int weight =
        BigDecimal.valueOf(25)
            .subtract(BigDecimal.valueOf(40).multiply(rate))
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact();
    if (record.known() == 0) {
      reasons.add(
          new Reason(
              "NO_HISTORY",
              "no invoice of this debtor has come due yet; it is rated as the average debtor",
              weight - UNPROVEN));
      return;
    }
    reasons.add(
        new Reason(
            "LATE_RATE",
            "%d of %d due amounts were paid late".formatted(record.late(), record.known()),
            weight));
    reasons.add(
        new Reason(
            "VERY_LATE_RATE",
            "%d of them by more than 30 days".formatted(record.late30()),
            record
                .lateRate30(portfolio)
                .multiply(BigDecimal.valueOf(-15))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact()));
    record.index().ifPresent(index -> reasons.add(promptness(record, index)));
    record.trend().ifPresent(trend -> reasons.add(trend(trend)));
    if (record.known() >= PROVEN) {
      reasons.add(
          new Reason("PROVEN", record.known() + " due amounts make the record reliable", 3));
    }
  }

  private static Reason promptness(PaymentRecord record, BigDecimal index) {
    int weight =
        index
            .subtract(BigDecimal.valueOf(80))
            .divide(new BigDecimal("2.5"), 0, RoundingMode.HALF_UP)
            .intValueExact();
    String days = record.weightedDaysLate().orElse(BigDecimal.ZERO).abs().toPlainString();
    String side =
        record.weightedDaysLate().orElse(BigDecimal.ZERO).signum() > 0 ? "after" : "before";
    return new Reason(
        "DAYS_LATE",
        "weighted by amount it pays %s days %s the due date, payment index %s"
            .formatted(days, side, index.toPlainString()),
        weight);
  }

  private static Reason trend(BigDecimal trend) {
    int weight = trend.compareTo(BigDecimal.valueOf(10)) > 0 ? -6 : 0;
    if (weight == 0 && trend.compareTo(BigDecimal.valueOf(-10)) < 0) {
      weight = 3;
    }
    return new Reason(
        weight < 0 ? "SLOWING" : "IMPROVING",
        "in the last 90 days it paid %s days %s than before"
            .formatted(trend.abs().toPlainString(), weight < 0 ? "later" : "earlier"),
        weight);
  }

  private static void position(Position position, List<Reason> reasons) {
    int share =
        position
            .overdueShare()
            .multiply(BigDecimal.valueOf(-10))
            .setScale(0, RoundingMode.HALF_UP)
            .intValueExact();
    reasons.add(
        new Reason(
            "OVERDUE",
            "%s of the %s open is past due".formatted(position.overdue(), position.exposure()),
            share));
    // A forgotten trifle grows old without saying much.
    boolean matters = position.overdueShare().compareTo(TRIFLING_SHARE) > 0;
    int oldest = matters ? position.oldestOverdueDays() : 0;
    int age = oldest > 90 ? -20 : oldest > 60 ? -14 : oldest > 30 ? -8 : oldest > 10 ? -3 : 0;
    reasons.add(
        new Reason("OLD_OVERDUE", "the oldest open amount is " + oldest + " days past due", age));
  }

  private static void incidents(Incidents incidents, List<Reason> reasons) {
    counted(reasons, "BROKEN_PROMISES", "promise to pay broken", incidents.brokenPromises(), 6, 18);
    counted(reasons, "REVERSALS", "payment bounced or reversed", incidents.reversals(), 8, 16);
    counted(reasons, "WRITE_OFFS", "invoice written off", incidents.writeOffs(), 25, 50);
    counted(reasons, "UNFOUNDED_DISPUTES", "unfounded dispute", incidents.rejectedDisputes(), 3, 9);
    counted(
        reasons, "REMINDERS", "reminder needed in half a year", incidents.reminders() - 1, 1, 5);
  }

  private static void counted(
      List<Reason> reasons, String code, String what, int times, int each, int most) {
    if (times > 0) {
      String text = times + " × " + what + (code.equals("REMINDERS") ? " beyond the first" : "");
      reasons.add(new Reason(code, text, -Math.min(most, times * each)));
    }
  }

  private static void zone(Zone zone, List<Reason> reasons) {
    reasons.add(
        switch (zone) {
          case SAFE -> new Reason("SOLVENT", "its accounts are in the safe zone (Altman Z'')", 8);
          case GREY -> new Reason("SOLVENCY_UNCLEAR", "its accounts are in the grey zone", -3);
          case DISTRESS ->
              new Reason("DISTRESS", "its accounts are in the distress zone (Altman Z'')", -20);
        });
  }

  /** A public event outweighs the record: what is left of the score is taken down to its cap. */
  private static void publicEvents(SolvencyReport report, List<Reason> reasons) {
    for (PublicEvent event : report.events()) {
      int cap = event.endsCredit() ? 0 : event == PublicEvent.LATE_ACCOUNTS ? 64 : 25;
      int excess = total(reasons) - cap;
      reasons.add(new Reason(event.name(), event.words(), -Math.max(0, excess)));
    }
  }

  private static int total(List<Reason> reasons) {
    int sum = BASE + reasons.stream().mapToInt(Reason::weight).sum();
    return Math.clamp(sum, 0, 100);
  }
}
