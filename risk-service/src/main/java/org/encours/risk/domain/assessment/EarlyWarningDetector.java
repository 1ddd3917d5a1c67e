package org.encours.risk.domain.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;
import org.encours.risk.domain.assessment.EarlyWarning.Kind;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.behaviour.PortfolioTotals;
import org.encours.risk.domain.behaviour.Position;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.solvency.SolvencyReport;

/** Looks for what a credit manager wants to know before the next invoice is late. */
final class EarlyWarningDetector {

  private static final BigDecimal DRIFT_DAYS = BigDecimal.TEN;
  private static final BigDecimal MONTHS_IN_ONE_GO = BigDecimal.valueOf(3);
  private static final BigDecimal PROBABLE = new BigDecimal("0.5");
  private static final int GOOD_PAYER = 3;

  private final Assessment now;
  private final List<EarlyWarning> found = new ArrayList<>();

  private EarlyWarningDetector(Assessment now) {
    this.now = now;
  }

  /** All that can be said on this day; whether it was said before is the file's business. */
  static List<EarlyWarning> over(
      Behaviour behaviour,
      Assessment now,
      PortfolioRates portfolio,
      Optional<Forecast> next,
      Optional<SolvencyReport> solvency) {
    EarlyWarningDetector watch = new EarlyWarningDetector(now);
    watch.firstLateness(behaviour.record(), behaviour.position());
    watch.probableLateness(behaviour.position(), next);
    watch.drift(behaviour.record());
    watch.exposure(behaviour.record(), behaviour.position(), portfolio);
    solvency.ifPresent(watch::publicEvent);
    return List.copyOf(watch.found);
  }

  private void firstLateness(PaymentRecord record, Position position) {
    if (record.late() == 1 && record.known() > GOOD_PAYER && position.oldestOverdueDays() > 0) {
      String text = "late for the first time after %d payments in time";
      warn(Kind.FIRST_LATE, text.formatted(record.known() - 1));
    }
  }

  /** Only a model can tell before the due date; a debtor's mere rate is in its grade already. */
  private void probableLateness(Position position, Optional<Forecast> next) {
    next.filter(forecast -> forecast.late().compareTo(PROBABLE) > 0)
        .filter(_ -> position.notDue().isPositive())
        .ifPresent(
            forecast ->
                warn(
                    Kind.PREDICTED_LATE,
                    "%s not due yet will be paid late with a probability of %s %%"
                        .formatted(position.notDue(), percent(forecast.late()))));
  }

  private void drift(PaymentRecord record) {
    record
        .trend()
        .filter(trend -> trend.compareTo(DRIFT_DAYS) > 0)
        .map(
            trend ->
                "in the last 90 days it paid " + trend.toPlainString() + " days later than before")
        .ifPresent(text -> warn(Kind.PAYING_SLOWER, text));
  }

  private void exposure(PaymentRecord record, Position position, PortfolioRates portfolio) {
    Money owed = now.exposure();
    Money limit = now.line().limit();
    BigDecimal usual = position.monthlyTurnover().amount().multiply(MONTHS_IN_ONE_GO);
    if (record.known() > GOOD_PAYER && owed.amount().compareTo(usual) > 0) {
      warn(Kind.EXPOSURE_JUMP, "owes %s, more than three months of what it buys".formatted(owed));
    }
    if (owed.currency().equals(limit.currency()) && owed.compareTo(limit) > 0) {
      warn(Kind.LIMIT_EXCEEDED, "owes %s, above its limit of %s".formatted(owed, limit));
    }
    portfolio.book().ifPresent(book -> concentration(book, owed));
  }

  private void concentration(PortfolioTotals book, Money owed) {
    String words = "owes %s, %s %% of all that is owed";
    book.concentratedIn(owed)
        .ifPresent(share -> warn(Kind.CONCENTRATION, words.formatted(owed, percent(share))));
    Money group = book.ofGroup().orElse(Money.zero(owed.currency()));
    book.concentratedIn(group)
        .map(share -> "its group " + words.formatted(group, percent(share)))
        .map(text -> new EarlyWarning(Kind.GROUP_CONCENTRATION, text, group, now.assessedFor()))
        .ifPresent(found::add);
  }

  private void publicEvent(SolvencyReport report) {
    report.events().stream()
        .sorted()
        .findFirst()
        .map(event -> "%s reports: %s".formatted(report.source(), event.words()))
        .ifPresent(text -> warn(Kind.PUBLIC_EVENT, text));
  }

  private void warn(Kind kind, String text) {
    found.add(new EarlyWarning(kind, text, now.exposure(), now.assessedFor()));
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
  }
}
