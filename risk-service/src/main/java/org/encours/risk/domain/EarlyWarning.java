package org.encours.risk.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.behaviour.Position;
import org.encours.risk.domain.solvency.SolvencyReport;

/**
 * Something a credit manager wants to know before the next invoice is late.
 *
 * @param moneyAtRisk all that is open with the debtor, by which warnings are ranked
 */
public record EarlyWarning(Kind kind, String text, Money moneyAtRisk, LocalDate raisedOn) {

  /** What drew attention. */
  public enum Kind {
    FIRST_LATE,
    PAYING_SLOWER,
    EXPOSURE_JUMP,
    LIMIT_EXCEEDED,
    PUBLIC_EVENT
  }

  private static final BigDecimal DRIFT_DAYS = BigDecimal.TEN;
  private static final BigDecimal MONTHS_IN_ONE_GO = BigDecimal.valueOf(3);
  private static final int GOOD_PAYER = 3;

  /** All that can be said on this day; whether it was said before is the file's business. */
  static List<EarlyWarning> of(
      Behaviour behaviour, Assessment now, Optional<SolvencyReport> solvency) {
    PaymentRecord record = behaviour.record();
    Position position = behaviour.position();
    List<EarlyWarning> all = new ArrayList<>();
    if (record.late() == 1 && record.known() > GOOD_PAYER && position.oldestOverdueDays() > 0) {
      String text =
          "late for the first time after %d payments in time".formatted(record.known() - 1);
      all.add(warn(Kind.FIRST_LATE, text, now));
    }
    record
        .trend()
        .filter(trend -> trend.compareTo(DRIFT_DAYS) > 0)
        .ifPresent(
            trend -> {
              String text =
                  "in the last 90 days it paid %s days later than before"
                      .formatted(trend.toPlainString());
              all.add(warn(Kind.PAYING_SLOWER, text, now));
            });
    BigDecimal usual = position.monthlyTurnover().amount().multiply(MONTHS_IN_ONE_GO);
    if (record.known() > GOOD_PAYER && now.exposure().amount().compareTo(usual) > 0) {
      String text = "owes %s, more than three months of what it buys".formatted(now.exposure());
      all.add(warn(Kind.EXPOSURE_JUMP, text, now));
    }
    if (now.exposure().currency().equals(now.line().limit().currency())
        && now.exposure().compareTo(now.line().limit()) > 0) {
      String text = "owes %s, above its limit of %s".formatted(now.exposure(), now.line().limit());
      all.add(warn(Kind.LIMIT_EXCEEDED, text, now));
    }
    solvency
        .filter(report -> !report.events().isEmpty())
        .ifPresent(
            report -> {
              String text =
                  "%s reports: %s"
                      .formatted(
                          report.source(),
                          report.events().stream().sorted().toList().getFirst().words());
              all.add(warn(Kind.PUBLIC_EVENT, text, now));
            });
    return List.copyOf(all);
  }

  private static EarlyWarning warn(Kind kind, String text, Assessment now) {
    return new EarlyWarning(kind, text, now.exposure(), now.assessedFor());
  }
}
