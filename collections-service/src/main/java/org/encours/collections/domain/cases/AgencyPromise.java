package org.encours.collections.domain.cases;

import java.time.LocalDate;
import org.encours.collections.domain.money.Account;
import org.encours.kernel.Money;

/**
 * What the debtor promised to the agency; a later promise takes its place.
 *
 * @param dueDate the last day of it
 * @param recoveredBefore what the case had recovered when it was made; what comes later keeps it
 */
public record AgencyPromise(
    Money amount, LocalDate dueDate, LocalDate madeOn, Money recoveredBefore) {

  /** A transfer of the last day arrives on the next working day; a weekend may lie between. */
  private static final int GRACE_DAYS = 3;

  /** The first day on which it is broken, unless the money has come. */
  public LocalDate brokenFrom() {
    return dueDate.plusDays(GRACE_DAYS + 1L);
  }

  /** What has not come of it, never more than what is open. */
  public Money missing(Account account) {
    Money none = Money.zero(amount.currency());
    Money came = account.recovered().minus(recoveredBefore).max(none);
    return amount.minus(came).max(none).min(account.open());
  }
}
