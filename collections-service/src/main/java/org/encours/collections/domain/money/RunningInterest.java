package org.encours.collections.domain.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InterestPeriod;
import org.encours.kernel.Money;

/**
 * Interest that ran on after the claim was made, to the day asked and no further than that: at the
 * last rate that is known, on what was open of each invoice day by day, in a year of 365 days. What
 * was claimed of it since stands among the charges and is not counted twice.
 *
 * @param amount what came up to the day asked and is claimed nowhere yet
 * @param daily what each further day adds, rounded down to the cent
 */
public record RunningInterest(LocalDate to, Money amount, Money daily) {

  private static final BigDecimal YEAR_IN_PERCENT = BigDecimal.valueOf(36_500);

  /**
   * @param until the last day that bears interest where that is earlier, such as the eve of an
   *     insolvency
   */
  public static RunningInterest of(
      List<Claim> claims, Account account, LocalDate asked, LocalDate until) {
    LocalDate to = until.isBefore(asked) ? until : asked;
    Money none = Money.zero(account.claimed().currency());
    BigDecimal run = BigDecimal.ZERO;
    BigDecimal daily = BigDecimal.ZERO;
    for (Claim claim : claims) {
      if (!claim.periods().isEmpty()) {
        InterestPeriod last = claim.periods().getLast();
        TreeMap<LocalDate, Money> open = openFrom(claim, account, last.to().plusDays(1));
        run = run.add(run(open, last.rate(), to));
        daily = daily.add(perDay(open.lastEntry().getValue(), last.rate()));
      }
    }
    Money since = Money.rounded(run, none.currency(), RoundingMode.HALF_UP);
    Money claimed =
        account.added().stream()
            .filter(charge -> charge.component() == Component.INTEREST)
            .map(AddedCharge::amount)
            .reduce(none, Money::plus);
    boolean over = to.isBefore(asked);
    return new RunningInterest(
        to,
        since.minus(claimed).max(none),
        over ? none : Money.rounded(daily, none.currency(), RoundingMode.DOWN));
  }

  /** What was open of the invoice from each day on. */
  private static TreeMap<LocalDate, Money> openFrom(Claim claim, Account account, LocalDate first) {
    TreeMap<LocalDate, Money> changes = new TreeMap<>();
    Money none = Money.zero(claim.principal().currency());
    changes.put(first, none);
    for (Recovery payment : account.recoveries()) {
      // A payment of a day stops the interest from the day after.
      LocalDate from = payment.valueDate().plusDays(1);
      payment.settled().stream()
          .filter(part -> part.component().principal() && part.invoice().equals(claim.invoice()))
          .forEach(
              part ->
                  changes.merge(from.isBefore(first) ? first : from, part.amount(), Money::plus));
    }
    TreeMap<LocalDate, Money> open = new TreeMap<>();
    Money left = claim.principal();
    for (var change : changes.entrySet()) {
      left = left.minus(change.getValue()).max(none);
      open.put(change.getKey(), left);
    }
    return open;
  }

  private static BigDecimal run(TreeMap<LocalDate, Money> open, BigDecimal rate, LocalDate to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (var span : open.entrySet()) {
      LocalDate end =
          Optional.ofNullable(open.higherKey(span.getKey()))
              .filter(next -> !next.isAfter(to))
              .orElse(to.plusDays(1));
      long days = ChronoUnit.DAYS.between(span.getKey(), end);
      if (days > 0) {
        sum = sum.add(perDay(span.getValue(), rate).multiply(BigDecimal.valueOf(days)));
      }
    }
    return sum;
  }

  private static BigDecimal perDay(Money base, BigDecimal rate) {
    return base.amount().multiply(rate).divide(YEAR_IN_PERCENT, 12, RoundingMode.HALF_UP);
  }
}
