package org.encours.collections.domain.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.kernel.Money;

/**
 * How the interest of each claim is made up. When the debtor is insolvent no interest of an
 * unsecured claim runs from the opening on (C.com. L622-28; Book XX CEL): what was claimed beyond
 * is taken off again in lines of its own, so that the sum is what may be declared.
 */
final class InterestTable {

  private final Csv csv =
      new Csv("invoice", "from", "to", "days", "percent", "base", "amount", "law", "per day after");

  /** The first day without interest, or null while it runs. */
  private final LocalDate stop;

  private final String why;

  private InterestTable(DossierFile file) {
    stop = file.insolvencyOpenedOn().orElse(null);
    why =
        "interest stops at the opening of the insolvency, "
            + (file.debtor().country().equals("FR") ? "C.com. L622-28" : "Book XX CEL");
  }

  static Exhibit of(DossierFile file) {
    InterestTable table = new InterestTable(file);
    file.collectionCase().claims().forEach(table::claim);
    return table.csv.as("interest.csv");
  }

  private void claim(Claim claim) {
    for (InterestPeriod period : claim.periods()) {
      boolean last = period.equals(claim.periods().getLast());
      csv.row(
          claim.number(),
          period.from(),
          period.to(),
          period.days(),
          period.rate().toPlainString(),
          period.base(),
          period.amount(),
          period.law(),
          last && runsAfter(period) ? perDay(claim, period) : null);
    }
    if (stop == null || claim.periods().isEmpty()) {
      return;
    }
    claim.periods().stream()
        .filter(period -> !period.to().isBefore(stop))
        .forEach(period -> takenOff(claim, period));
    if (claim.periods().getLast().to().isBefore(stop)) {
      Money none = Money.zero(claim.principal().currency());
      csv.row(claim.number(), stop, null, null, "0", claim.principal(), none, why, null);
    }
  }

  private boolean runsAfter(InterestPeriod last) {
    return stop == null || last.to().plusDays(1).isBefore(stop);
  }

  /** The days of the opening and later, by their share of the period. */
  private void takenOff(Claim claim, InterestPeriod period) {
    LocalDate from = stop.isBefore(period.from()) ? period.from() : stop;
    long kept = ChronoUnit.DAYS.between(period.from(), from);
    BigDecimal share =
        period
            .amount()
            .amount()
            .multiply(BigDecimal.valueOf(kept))
            .divide(BigDecimal.valueOf(period.days()), 10, RoundingMode.HALF_UP);
    Money stays = Money.rounded(share, period.amount().currency(), RoundingMode.HALF_UP);
    csv.row(
        claim.number(),
        from,
        period.to(),
        period.days() - kept,
        period.rate().toPlainString(),
        period.base(),
        period.amount().minus(stays).negated(),
        why,
        null);
  }

  /** What runs on each day at the last known rate, of a year of 365 days. */
  private static Money perDay(Claim claim, InterestPeriod last) {
    BigDecimal exact =
        claim
            .principal()
            .amount()
            .multiply(last.rate())
            .divide(BigDecimal.valueOf(36_500), 10, RoundingMode.HALF_UP);
    return Money.rounded(exact, claim.principal().currency(), RoundingMode.DOWN);
  }
}
